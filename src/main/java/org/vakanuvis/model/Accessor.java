package org.vakanuvis.model;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;

/**
 * Asks objects of one type for what one of their methods answers without being given anything. Safe
 * to use from several threads.
 */
public final class Accessor {
  /**
   * After so many calls a class is made that calls the method as plain code would; plain reflection
   * takes several times as long for each call, but for few calls not as long as making the class.
   */
  private static final int OFTEN = 1_000;

  private final Method method;

  // Both may be stale in some thread: then the slower way is taken once more.
  private int calls;
  private Function<Object, Object> direct;

  /** Asks by this method, whether it is public or not. */
  public Accessor(Method method) {
    this.method = method;
    // Else Java asks at every call who calls, which takes ten times as long as the call.
    method.setAccessible(true);
  }

  /**
   * What an object of the type answers.
   *
   * @throws RuntimeException what the method itself throws
   */
  public Object of(Object value) {
    Function<Object, Object> known = direct;
    if (known != null) {
      return known.apply(value);
    }
    if (++calls == OFTEN) {
      direct = direct();
    }
    try {
      return method.invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.toString(), e);
    } catch (InvocationTargetException e) {
      throw Components.thrown(e);
    }
  }

  @SuppressWarnings("unchecked")
  private Function<Object, Object> direct() {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(method);
      MethodHandle maker =
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget();
      return (Function<Object, Object>) maker.invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
