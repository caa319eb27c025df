/**
 * Vakanüvis, a chronicler of Turkish press releases.
 *
 * <p>The map: {@code cli} → {@link org.vakanuvis.SiteBuild} → the stages {@code source → extract →
 * link → render → search → output}, which never see each other → {@code model} and {@code turkish},
 * which everyone may ask. {@code serve} shows what was built and watches for changes; it knows none
 * of the others.
 *
 * <p>Beside them {@code cache} keeps what earlier builds found out.
 */
package org.vakanuvis;
