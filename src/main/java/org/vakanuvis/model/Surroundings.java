package org.vakanuvis.model;

import java.util.List;

/**
 * What a release's page takes from the rest of the archive; all else on it stands in the release.
 *
 * @param ministers who is meant by each of the release's ministers, in their order
 * @param officials who is meant by each of the release's officials, in their order
 * @param relations the pages of pairs of its countries
 * @param alone where pages of the places and organisations would stand that it alone names, and
 *     that therefore have none
 * @param neighbours what comes before and after it
 * @param related releases that share people and countries with it, the nearest first
 * @param replaces the version that it replaces; null for none
 * @param replacedBy the version that replaces it; null for none
 */
public record Surroundings(
    List<Link> ministers,
    List<Link> officials,
    List<Link> relations,
    List<Permalink> alone,
    List<ReleasePage.Neighbours> neighbours,
    List<ReleaseLine> related,
    Link replaces,
    Link replacedBy) {
  public Surroundings {
    ministers = List.copyOf(ministers);
    officials = List.copyOf(officials);
    relations = List.copyOf(relations);
    alone = List.copyOf(alone);
    neighbours = List.copyOf(neighbours);
    related = List.copyOf(related);
  }
}
