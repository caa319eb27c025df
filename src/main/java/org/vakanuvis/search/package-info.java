/**
 * Releases to the static index that the search page asks, and the analyser that both go by.
 *
 * <p>The index is text in scripts, so that it is sent with gzip, works below any path and even from
 * a folder. A reader's browser loads only the files that a question needs; {@code README.md} tells
 * what stands in them.
 */
package org.vakanuvis.search;
