/** Who has an office: names beside it, in lists, tables, appointments and handovers. */
package org.vakanuvis.extract.holders;
