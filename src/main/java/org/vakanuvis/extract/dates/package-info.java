/** Every date that a text names, in figures or in words, and what it is the date of. */
package org.vakanuvis.extract.dates;
