package org.vakanuvis.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;

/** A record as its components, one after the other. */
final class RecordForm implements Form {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private final MethodHandle maker;
  private final MethodHandle[] accessors;
  private final Form[] forms;

  /** The form of a public record whose components have these forms. */
  RecordForm(Class<?> type, List<Form> forms) {
    this.forms = forms.toArray(Form[]::new);
    var components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    this.accessors = new MethodHandle[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        accessors[i] =
            LOOKUP
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
      }
      this.maker =
          LOOKUP
              .unreflectConstructor(type.getDeclaredConstructor(types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no public record: " + type, e);
    }
  }

  @Override
  public void write(Object value, Ink ink) {
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(part(value, i), ink);
    }
  }

  private Object part(Object value, int i) {
    try {
      return (Object) accessors[i].invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(Trace trace) {
    Object[] parts = new Object[forms.length];
    for (int i = 0; i < forms.length; i++) {
      parts[i] = forms[i].read(trace);
    }
    try {
      Object made = (Object) maker.invokeExact(parts);
      return made instanceof Fact || made instanceof Evidence ? trace.once(made) : made;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(Arrays.toString(parts), e);
    }
  }
}
