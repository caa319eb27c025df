package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Site;

/** Pages whose every word is an attack come out with the same tags as harmless ones. */
class HostilePagesTest {
  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=y>${7*7}<#include \"x\">&lt;\u0000\u202E";

  /** Components whose words decide over tags, or into which offsets point. */
  private static final Set<String> KEPT = Set.of("text", "markdown", "url", "license", "contact");

  static Stream<Page> pages() {
    return SamplePages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsHostileWordsAsWords(Page page) throws ReflectiveOperationException {
    String harmless = html((Site) prefixed("Zz ", SamplePages.SITE), (Page) prefixed("Zz ", page));
    String hostile = html((Site) prefixed(ATTACK, SamplePages.SITE), (Page) prefixed(ATTACK, page));
    assertThat(Html.mistakes(hostile)).isEmpty();
    assertThat(names(hostile)).isEqualTo(names(harmless));
    assertThat(hostile).contains("${7*7}").doesNotContain("\u0000", "<script>", "<img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)//@x",
        "data:text/html,x",
        " javascript:x",
        "//baska.example/x"
      })
  void leadsNowhereFromUnsafeAddresses(String address) {
    Site site = new Site("x", "x", SamplePages.SITE.baseUrl(), "tr", address, "x", address);
    assertThat(html(site, SamplePages.home())).contains(address).doesNotContain("\"" + address);
  }

  private static List<String> names(String html) {
    return Html.tags(html).stream().map(tag -> (tag.closing() ? "/" : "") + tag.name()).toList();
  }

  private static String html(Site site, Page page) {
    SiteRenderer renderer =
        new SiteRenderer(
            site,
            SamplePages.NAVIGATION,
            new TemplateSet(Path.of("templates")),
            diagnostic -> {
              throw new AssertionError(diagnostic);
            });
    return new String(renderer.render(page).get().bytes(), StandardCharsets.UTF_8);
  }

  /** The same with words in front of every string in it. */
  private static Object prefixed(String prefix, Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      return prefix + text;
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      return Optional.of(prefixed(prefix, optional.get()));
    } else if (value instanceof List<?> list) {
      Object[] items = list.toArray();
      for (int i = 0; i < items.length; i++) {
        items[i] = prefixed(prefix, items[i]);
      }
      return Arrays.asList(items);
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> items = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        items.put(entry.getKey(), prefixed(prefix, entry.getValue()));
      }
      return items;
    } else if (value instanceof Record entry && !(value instanceof Permalink)) {
      return prefixedRecord(prefix, entry);
    }
    return value;
  }

  private static Object prefixedRecord(String prefix, Record value)
      throws ReflectiveOperationException {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object component = components[i].getAccessor().invoke(value);
      boolean kept =
          KEPT.contains(components[i].getName())
              || (value instanceof Site && !components[i].getName().matches("title|publisher"));
      arguments[i] = kept ? component : prefixed(prefix, component);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
    return constructor.newInstance(arguments);
  }
}
