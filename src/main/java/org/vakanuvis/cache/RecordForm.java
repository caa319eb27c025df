package org.vakanuvis.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.vakanuvis.model.Components;

/** A record as its components, one after the other. */
final class RecordForm implements Form {
  private final Class<?> type;
  private final boolean again;
  private final Constructor<?> maker;
  private final Components components;
  private final Form[] forms;
  private final Function<Object[], Object> making = this::made;

  /** The form of a public record whose components have these forms. */
  RecordForm(Class<?> type, List<Form> forms) {
    this.type = type;
    this.again = Pool.again(type);
    this.forms = forms.toArray(Form[]::new);
    this.components = new Components(type);
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      this.maker = type.getConstructor(types);
      maker.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no public record: " + type, e);
    }
  }

  @Override
  public void write(Object value, Ink ink) {
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(components.of(value, i), ink);
    }
  }

  @Override
  public Object read(Trace trace) {
    Object[] parts = new Object[forms.length];
    for (int i = 0; i < forms.length; i++) {
      parts[i] = forms[i].read(trace);
    }
    return again ? trace.record(type, parts, making) : made(parts);
  }

  private Object made(Object[] parts) {
    try {
      return maker.newInstance(parts);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(Arrays.toString(parts), e);
    } catch (InvocationTargetException e) {
      throw Components.thrown(e);
    }
  }
}
