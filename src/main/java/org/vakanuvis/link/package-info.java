/**
 * Releases to {@link org.vakanuvis.model.Archive} to {@link org.vakanuvis.model.Page}s: who is who,
 * permalinks, collisions and checks across releases.
 */
package org.vakanuvis.link;
