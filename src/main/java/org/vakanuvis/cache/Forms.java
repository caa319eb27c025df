package org.vakanuvis.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vakanuvis.model.Edtf;

/** Finds the form of a type: of records by their components, of lists by what they hold. */
final class Forms {
  /** Confidence is told in hundredths; what fits into ten thousandths takes two bytes. */
  private static final double SCALE = 10_000;

  private final Map<Type, Form> known = new HashMap<>();

  /** Those whose records come again. */
  private final List<RecordForm> recurring = new ArrayList<>();

  Forms() {
    known.put(String.class, form(Ink::words, Trace::words));
    known.put(int.class, form((ink, value) -> ink.number(value), t -> (int) t.number()));
    known.put(long.class, form((ink, value) -> ink.signed(value), Trace::signed));
    known.put(boolean.class, form((ink, value) -> ink.put(value ? 1 : 0), t -> t.take() != 0));
    known.put(double.class, form((ink, value) -> part(ink, value), Forms::part));
    known.put(LocalDate.class, byWords(Object::toString, LocalDate::parse));
    known.put(Edtf.class, byWords(Edtf::text, Edtf::parse));
  }

  private interface Writer<T> {
    void write(Ink ink, T value);
  }

  @SuppressWarnings("unchecked")
  private static <T> Form form(Writer<T> writer, Function<Trace, T> reader) {
    return new Form() {
      @Override
      public void write(Object value, Ink ink) {
        writer.write(ink, (T) value);
      }

      @Override
      public Object read(Trace trace) {
        return reader.apply(trace);
      }
    };
  }

  private static <T> Form byWords(Function<T, String> words, Function<String, T> parse) {
    return Forms.<T>form(
        (ink, value) -> ink.words(value == null ? null : words.apply(value)),
        trace -> {
          String text = trace.words();
          return text == null ? null : parse.apply(text);
        });
  }

  private static void part(Ink ink, double value) {
    long scaled = Math.round(value * SCALE);
    if (scaled >= 0 && scaled <= SCALE && scaled / SCALE == value) {
      ink.number(scaled + 1);
    } else {
      ink.number(0);
      ink.signed(Double.doubleToLongBits(value));
    }
  }

  private static double part(Trace trace) {
    long scaled = trace.number();
    return scaled == 0 ? Double.longBitsToDouble(trace.signed()) : (scaled - 1) / SCALE;
  }

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if it is none that a record of the model may hold
   */
  Form of(Type type) {
    Form form = known.get(type);
    if (form == null) {
      form = made(type);
      known.put(type, form);
    }
    return form;
  }

  private Form made(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type first = generic.getActualTypeArguments()[0];
      if (raw == List.class) {
        return list(of(first));
      }
      if (raw == Optional.class) {
        return option(of(first));
      }
      if (raw.isRecord()) {
        return record(raw, generic.getActualTypeArguments());
      }
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      return record(plain);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      Map<String, Object> constants = new HashMap<>();
      for (Object constant : plain.getEnumConstants()) {
        constants.put(((Enum<?>) constant).name(), constant);
      }
      return byWords(value -> ((Enum<?>) value).name(), constants::get);
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  private Form record(Class<?> type, Type... arguments) {
    Map<TypeVariable<?>, Type> variables = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      variables.put(type.getTypeParameters()[i], arguments[i]);
    }
    List<Form> forms = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Type own = component.getGenericType();
      Form form = of(own instanceof TypeVariable<?> open ? variables.get(open) : own);
      boolean record = form instanceof RecordForm;
      forms.add(record ? form.optional() : form);
    }
    RecordForm form = new RecordForm(type, forms, recurring.size());
    if (form.again()) {
      recurring.add(form);
    }
    return form;
  }

  /** The form of that sort, see {@link RecordForm#sort}. */
  RecordForm recurring(int sort) {
    return recurring.get(sort);
  }

  private static Form list(Form each) {
    return Forms.<List<?>>form(
        (ink, value) -> {
          ink.number(value.size());
          for (Object one : value) {
            each.write(one, ink);
          }
        },
        trace -> {
          int size = trace.count();
          List<Object> values = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            values.add(each.read(trace));
          }
          return values;
        });
  }

  private static Form option(Form each) {
    return Forms.<Optional<?>>form(
        (ink, value) -> {
          ink.put(value.isPresent() ? 1 : 0);
          if (value.isPresent()) {
            each.write(value.get(), ink);
          }
        },
        trace -> trace.take() == 0 ? Optional.empty() : Optional.of(each.read(trace)));
  }
}
