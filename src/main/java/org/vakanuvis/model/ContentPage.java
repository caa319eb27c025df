package org.vakanuvis.model;

/**
 * A page that an editor wrote in Markdown, such as the one about the archive.
 *
 * @param path the file as the user would name it
 * @param slug its address below the root, without slashes
 * @param title its first headline
 * @param markdown its text, with the headline
 */
public record ContentPage(String path, String slug, String title, String markdown) {}
