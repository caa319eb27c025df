package org.vakanuvis.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * A record of ours as templates see it: what it answers without being given anything, as a property
 * or called. Pages are hundreds of records, and FreeMarker's own models of Java objects take
 * several times as long.
 */
final class RecordModel implements MethodCallAwareTemplateHashModel, AdapterTemplateModel {
  private final Record shown;
  private final Answers answers;
  private final ObjectWrapper wrapper;

  RecordModel(Record shown, Answers answers, ObjectWrapper wrapper) {
    this.shown = shown;
    this.answers = answers;
    this.wrapper = wrapper;
  }

  /** By type, what a record answers. */
  static final class Answers extends ClassValue<Map<String, Method>> {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      Map<String, Method> answers = new HashMap<>();
      for (Method method : type.getMethods()) {
        if (method.getReturnType() != void.class && PageWrapper.answers(method)) {
          // Else Java asks at every call who calls, which takes ten times as long as the call.
          method.setAccessible(true);
          answers.put(method.getName(), method);
        }
      }
      return answers;
    }
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Method method = answers.get(shown.getClass()).get(name);
    return method == null ? null : wrapper.wrap(answer(method));
  }

  @Override
  public TemplateModel getBeforeMethodCall(String name) throws TemplateModelException {
    Method method = answers.get(shown.getClass()).get(name);
    if (method == null) {
      return null;
    }
    TemplateMethodModelEx call =
        arguments -> {
          if (!arguments.isEmpty()) {
            throw new TemplateModelException(name + " takes no arguments");
          }
          return wrapper.wrap(answer(method));
        };
    return call;
  }

  private Object answer(Method method) throws TemplateModelException {
    try {
      return method.invoke(shown);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("no answer to " + method.getName(), e);
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
