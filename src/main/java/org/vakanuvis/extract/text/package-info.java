/**
 * The text as it is read.
 *
 * <p>Slips of scanners and mail programs are mended, marks composed, broken words joined; every
 * letter knows its place in the original.
 */
package org.vakanuvis.extract.text;
