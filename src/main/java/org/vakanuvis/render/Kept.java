package org.vakanuvis.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.ReleaseLine;

/**
 * Keeps the HTML of what stands on many pages, such as a release's line in a dozen lists. How a
 * page leads to what does not share its folder rests on nothing but its depth, so that pages of the
 * same depth have the same.
 *
 * <p>What is kept may be thrown out by other things: memory is bounded, and what is not found is
 * made again.
 */
final class Kept {
  private static final int PLACES = 1 << 16;

  private final AtomicReferenceArray<Part> parts = new AtomicReferenceArray<>(PLACES);

  /** What was made of that very thing, for pages of that depth. */
  private static final class Part {
    private final Object of;
    private final String form;
    private final int depth;
    private final byte[] html;

    private Part(Object of, String form, int depth, byte[] html) {
      this.of = of;
      this.form = form;
      this.depth = depth;
      this.html = html;
    }

    private boolean is(Object thing, String name, int pageDepth) {
      return of == thing && depth == pageDepth && form.equals(name);
    }
  }

  /** The directive {@code <@kept of=… form="…">} of one page's template. */
  TemplateDirectiveModel on(Permalink page) {
    String file = page.file();
    int depth = (int) file.chars().filter(c -> c == '/').count();
    return (environment, parameters, variables, body) ->
        write(environment, parameters, body, file, depth);
  }

  private void write(
      Environment environment,
      Map<?, ?> parameters,
      TemplateDirectiveBody body,
      String file,
      int depth)
      throws TemplateException, IOException {
    Object of = DeepUnwrap.unwrap(parameter(parameters, "of"));
    String form = String.valueOf(DeepUnwrap.unwrap(parameter(parameters, "form")));
    Writer out = environment.getOut();
    if (!(out instanceof Sheet sheet) || near(of, file)) {
      body.render(out);
      return;
    }
    int place = (System.identityHashCode(of) * 31 + depth * 7 + form.hashCode()) & (PLACES - 1);
    Part part = parts.get(place);
    if (part == null || !part.is(of, form, depth)) {
      Sheet made = new Sheet();
      body.render(made);
      part = new Part(of, form, depth, made.take());
      parts.set(place, part);
    }
    sheet.lay(part.html);
  }

  private static TemplateModel parameter(Map<?, ?> parameters, String name)
      throws TemplateModelException {
    if (parameters.get(name) instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("parameter " + name + " is missing");
  }

  /** Whether the page shares a folder with what the thing leads to. */
  private static boolean near(Object of, String file) throws TemplateModelException {
    if (of instanceof ReleaseLine line) {
      return near(line.address(), file);
    }
    if (of instanceof List<?> links) {
      return links.stream().anyMatch(link -> near(((Link) link).target(), file));
    }
    throw new TemplateModelException("neither a release's line nor links: " + of);
  }

  private static boolean near(Permalink target, String file) {
    int slash = target.path().indexOf('/') + 1;
    return slash > 0 && file.regionMatches(0, target.path(), 0, slash);
  }
}
