/** What a release says of itself: date, headline, source, number and kind. */
package org.vakanuvis.extract.head;
