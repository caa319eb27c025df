/**
 * {@link org.vakanuvis.model.Page} to HTML, feeds and data files; FreeMarker and commonmark live
 * here only.
 */
package org.vakanuvis.render;
