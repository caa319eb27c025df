/**
 * Disk to {@link org.vakanuvis.model.PressRelease}: walking, decoding, front matter, dictionaries
 * and site.yaml; YAML lives here only.
 */
package org.vakanuvis.source;
