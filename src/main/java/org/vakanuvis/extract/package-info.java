/**
 * {@link org.vakanuvis.model.PressRelease} to {@link org.vakanuvis.model.Findings}: dates, offices,
 * names, countries and meetings, each with its evidence.
 *
 * <p>The rooms, from the ground up; each knows only those above it in this list, and nobody outside
 * this package enters one:
 *
 * <ul>
 *   <li>{@link org.vakanuvis.extract.text text}: the text as it is read, slips mended
 *   <li>{@link org.vakanuvis.extract.words words}: words and marks, and the dictionaries as tries
 *       over them
 *   <li>{@link org.vakanuvis.extract.layout layout}: lines, paragraphs, lists and columns
 *   <li>{@link org.vakanuvis.extract.dates dates}: every date that a text names
 *   <li>{@link org.vakanuvis.extract.names names}: countries, places and organisations
 *   <li>{@link org.vakanuvis.extract.frame frame}: head, running text and foot, line by line
 *   <li>{@link org.vakanuvis.extract.head head}: date, headline, source, number and kind of the
 *       release
 *   <li>{@link org.vakanuvis.extract.titles titles}: the words of offices and of appointing
 *   <li>{@link org.vakanuvis.extract.persons persons}: people's names, and where they end
 *   <li>{@link org.vakanuvis.extract.offices offices}: office phrases, and whose they are by the
 *       words beside them
 *   <li>{@link org.vakanuvis.extract.holders holders}: who has an office
 *   <li>{@link org.vakanuvis.extract.owners owners}: of which country an office is where no word
 *       beside it says so
 *   <li>{@link org.vakanuvis.extract.people people}: all places that name one person, brought
 *       together
 *   <li>{@link org.vakanuvis.extract.meetings meetings}: who met whom
 * </ul>
 */
package org.vakanuvis.extract;
