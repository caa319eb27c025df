package org.vakanuvis.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Reads the components of a public record by their places. */
public final class Components {
  private final Accessor[] accessors;

  /** A reader of records of a type. */
  public Components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = new Accessor[components.length];
    for (int i = 0; i < accessors.length; i++) {
      accessors[i] = new Accessor(components[i].getAccessor());
    }
  }

  /** How many there are. */
  public int count() {
    return accessors.length;
  }

  /** What a record of the type has at that place. */
  public Object of(Object value, int place) {
    return accessors[place].of(value);
  }

  /** What code called by reflection has thrown, to be thrown again. */
  public static RuntimeException thrown(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
  }
}
