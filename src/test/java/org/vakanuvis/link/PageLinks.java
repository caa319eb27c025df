package org.vakanuvis.link;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Release;

/** Finds every address that a page holds, wherever in its records. */
final class PageLinks {
  private final Set<Permalink> links = new TreeSet<>();

  private PageLinks() {}

  static Set<Permalink> of(Page page) {
    PageLinks links = new PageLinks();
    links.gather(page);
    return links.links;
  }

  private void gather(Object value) {
    if (value instanceof Permalink link) {
      links.add(link);
    } else if (value instanceof Collection<?> values) {
      values.forEach(this::gather);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::gather);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::gather);
    } else if (value instanceof Record record && !(value instanceof Release)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          gather(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
  }
}
