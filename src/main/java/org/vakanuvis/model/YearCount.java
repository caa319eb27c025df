package org.vakanuvis.model;

/** How many releases a year has. */
public record YearCount(int year, int count) {}
