package org.vakanuvis.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Reads the components of a public record by their places. */
public final class Components {
  /** Plain reflection: a method handle for each costs the start of a run more than it spares. */
  private final Method[] accessors;

  /** A reader of records of a type. */
  public Components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = new Method[components.length];
    for (int i = 0; i < accessors.length; i++) {
      accessors[i] = components[i].getAccessor();
      // Else Java asks at every call who calls, which takes ten times as long as the call.
      accessors[i].setAccessible(true);
    }
  }

  /** How many there are. */
  public int count() {
    return accessors.length;
  }

  /** What a record of the type has at that place. */
  public Object of(Object value, int place) {
    try {
      return accessors[place].invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("no public record: " + value.getClass(), e);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    }
  }

  /** What code called by reflection has thrown, to be thrown again. */
  public static RuntimeException thrown(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
  }
}
