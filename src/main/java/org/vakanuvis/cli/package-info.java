/** The command line: arguments, printing, progress and exit codes; picocli lives here only. */
package org.vakanuvis.cli;
