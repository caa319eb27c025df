/** The editor's desk: what the program writes into the content, because an editor asked for it. */
package org.vakanuvis.desk;
