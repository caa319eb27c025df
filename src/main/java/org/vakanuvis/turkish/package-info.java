/** Turkish itself: casing, folding, sorting, slugs and suffixes; knows the JDK and nothing else. */
package org.vakanuvis.turkish;
