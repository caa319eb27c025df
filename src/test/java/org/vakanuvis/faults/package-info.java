/** A file system on which things go wrong as told, laid over the real one. */
package org.vakanuvis.faults;
