/**
 * Releases to the static index that the search page asks, and the analyser that both go by.
 *
 * <p>The index is text in scripts, so that it is sent with gzip, works below any path and even from
 * a folder. A reader's browser loads only the files that a question needs:
 *
 * <ul>
 *   <li>{@code dizin}: what there is, and the tables of the analyser
 *   <li>{@code k-…}: words of one beginning, each with the releases it stands in
 *   <li>{@code p-…}: the releases of one word that stands in very many
 *   <li>{@code b-…}: the addresses of releases, by number
 *   <li>{@code y-…}: the releases of one year by day
 *   <li>{@code s-…}: the values of one facet, to count results by
 *   <li>{@code sozcukler}: words that may have been meant
 * </ul>
 *
 * <p>Titles and excerpts are not in the index: they are read from the pages of the few releases
 * that are shown, where phrases are looked for as well.
 */
package org.vakanuvis.search;
