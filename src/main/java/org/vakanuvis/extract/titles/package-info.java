/**
 * The words of offices: their heads and portfolios, the bodies they belong to, the verbs that give
 * and take them.
 */
package org.vakanuvis.extract.titles;
