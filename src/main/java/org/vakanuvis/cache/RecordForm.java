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
  private final int sort;

  /**
   * The form of a public record whose components have these forms.
   *
   * @param sort tells it from others whose records come again
   */
  RecordForm(Class<?> type, List<Form> forms, int sort) {
    this.sort = sort;
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
    if (!again || !ink.record(value, this)) {
      parts(value, ink);
    }
  }

  /** Whether records of the type come again. */
  boolean again() {
    return again;
  }

  int sort() {
    return sort;
  }

  /** Whether a record may come again. */
  boolean recurs(Object value) {
    return again && Pool.recurs(components.of(value, 0));
  }

  /** Writes the components. */
  void parts(Object value, Ink ink) {
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(components.of(value, i), ink);
    }
  }

  @Override
  public Object read(Trace trace) {
    Object known = again ? trace.record() : null;
    return known == null ? parts(trace) : known;
  }

  /** Reads the components. */
  Object parts(Trace trace) {
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
