/**
 * {@link org.vakanuvis.model.SiteFile}s to the output folder: only what changed, each file whole,
 * with a manifest.
 */
package org.vakanuvis.output;
