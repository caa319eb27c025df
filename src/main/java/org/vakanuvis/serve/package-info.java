/** The preview: serves a site to its editor's own browser, and builds it anew on each change. */
package org.vakanuvis.serve;
