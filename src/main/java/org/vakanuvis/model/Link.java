package org.vakanuvis.model;

/** Words that lead to a page. */
public record Link(String text, Permalink target) {}
