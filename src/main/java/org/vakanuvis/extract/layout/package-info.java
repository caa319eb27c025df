/** The lines of a text: wrapped prose, lists, columns, and where one goes on in the next. */
package org.vakanuvis.extract.layout;
