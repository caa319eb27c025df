/** All places that name one person, brought together. */
package org.vakanuvis.extract.people;
