package org.vakanuvis.model;

/**
 * One place of a text where a country is named.
 *
 * @param country its code
 * @param span the words that name it
 * @param confidence how sure it is that they do, from 0 to 1
 */
public record CountryMention(String country, Span span, double confidence) {}
