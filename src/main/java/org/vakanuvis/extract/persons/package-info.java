/** People's names: where they begin and, above all, where they end. */
package org.vakanuvis.extract.persons;
