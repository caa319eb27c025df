/** Tests of the finished site in a real browser, and what they stand on. */
package org.vakanuvis.browser;
