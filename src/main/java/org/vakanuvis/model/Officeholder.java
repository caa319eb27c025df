package org.vakanuvis.model;

import java.util.Optional;

/**
 * A person as one release presents him or her.
 *
 * @param name the fullest form of the name in the release, without titles and suffixes
 * @param country the code of the country whose office it is; empty for an international body or
 *     where nothing tells
 * @param office the office without the country, nominative, as the text has it; empty where not
 *     told
 */
public record Officeholder(String name, Optional<String> country, Optional<String> office) {}
