/** Office phrases of a text, and whose they are by the words right beside them. */
package org.vakanuvis.extract.offices;
