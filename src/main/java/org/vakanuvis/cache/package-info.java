/**
 * What earlier builds found out, kept on disk so that it need not be found again. Nothing in it is
 * needed: where it is missing, old or damaged, all is found anew.
 */
package org.vakanuvis.cache;
