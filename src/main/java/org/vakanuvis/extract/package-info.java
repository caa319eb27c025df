/**
 * {@link org.vakanuvis.model.PressRelease} to {@link org.vakanuvis.model.Findings}: dates, offices,
 * names, countries and meetings, each with its evidence.
 */
package org.vakanuvis.extract;
