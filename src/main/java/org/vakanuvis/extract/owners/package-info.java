/** Of which country an office is where no word beside it says so. */
package org.vakanuvis.extract.owners;
