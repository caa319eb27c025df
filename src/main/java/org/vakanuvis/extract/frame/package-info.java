/**
 * A release parted into head, running text and foot, with what stands on each line of them: labels,
 * letterheads, agencies, menus.
 */
package org.vakanuvis.extract.frame;
