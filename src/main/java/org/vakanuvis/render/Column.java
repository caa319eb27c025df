package org.vakanuvis.render;

import java.util.function.Function;

/**
 * A column of a table for download.
 *
 * @param <T> what a row is of
 * @param name in the head row, permanent
 * @param type as Frictionless Table Schema names it: {@code string boolean integer number date}
 * @param cell its value, empty for none
 */
record Column<T>(String name, String type, Function<T, String> cell) {}
