package org.vakanuvis.cache;

/** How values of one type are written as bytes and read again. */
interface Form {
  /** Writes a value; null only where the form is {@link #optional}. */
  void write(Object value, Ink ink);

  /** Reads the value that was written there. */
  Object read(Trace trace);

  /** The same form for a value that may be null. */
  default Form optional() {
    Form whole = this;
    return new Form() {
      @Override
      public void write(Object value, Ink ink) {
        ink.put(value == null ? 0 : 1);
        if (value != null) {
          whole.write(value, ink);
        }
      }

      @Override
      public Object read(Trace trace) {
        return trace.take() == 0 ? null : whole.read(trace);
      }
    };
  }
}
