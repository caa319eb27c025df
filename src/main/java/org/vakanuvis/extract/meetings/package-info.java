/** Who met whom, when, where and how, where the text says so. */
package org.vakanuvis.extract.meetings;
