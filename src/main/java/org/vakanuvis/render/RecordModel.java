package org.vakanuvis.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.model.Accessor;

/**
 * A record of ours as templates see it: what it answers without being given anything, as a property
 * or called. Pages are hundreds of records, and FreeMarker's own models of Java objects take
 * several times as long.
 */
final class RecordModel implements MethodCallAwareTemplateHashModel, AdapterTemplateModel {
  private final Record shown;
  private final Map<String, Accessor> answers;
  private final ObjectWrapper wrapper;

  RecordModel(Record shown, Answers answers, ObjectWrapper wrapper) {
    this.shown = shown;
    this.answers = answers.get(shown.getClass());
    this.wrapper = wrapper;
  }

  /** By type, what a record answers. */
  static final class Answers extends ClassValue<Map<String, Accessor>> {
    @Override
    protected Map<String, Accessor> computeValue(Class<?> type) {
      Map<String, Accessor> answers = new HashMap<>();
      for (Method method : type.getMethods()) {
        if (method.getReturnType() != void.class && PageWrapper.answers(method)) {
          answers.put(method.getName(), new Accessor(method));
        }
      }
      return answers;
    }
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Accessor accessor = answers.get(name);
    return accessor == null ? null : wrapper.wrap(answer(accessor, name));
  }

  @Override
  public TemplateModel getBeforeMethodCall(String name) throws TemplateModelException {
    Accessor accessor = answers.get(name);
    if (accessor == null) {
      return null;
    }
    TemplateMethodModelEx call =
        arguments -> {
          if (!arguments.isEmpty()) {
            throw new TemplateModelException(name + " takes no arguments");
          }
          return wrapper.wrap(answer(accessor, name));
        };
    return call;
  }

  private Object answer(Accessor accessor, String name) throws TemplateModelException {
    try {
      return accessor.of(shown);
    } catch (RuntimeException e) {
      throw new TemplateModelException("no answer to " + name, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return shown;
  }
}
