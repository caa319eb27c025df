/**
 * Words and marks of a text, and the dictionaries as tries over them.
 *
 * <p>What can be asked of one word, or of the words beside it, is asked here.
 */
package org.vakanuvis.extract.words;
