/**
 * Countries, places and organisations that a text names, and which of their homographs are none.
 */
package org.vakanuvis.extract.names;
