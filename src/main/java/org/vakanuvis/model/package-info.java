/**
 * The vocabulary of the archive: immutable records that every stage speaks in.
 *
 * <p>It knows the JDK and nothing else. The way of the data: {@link
 * org.vakanuvis.model.PressRelease} → {@link org.vakanuvis.model.Findings} → {@link
 * org.vakanuvis.model.Release} → {@code Archive} → {@code Page} → {@code SiteFile}.
 */
package org.vakanuvis.model;
