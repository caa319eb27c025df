package org.vakanuvis.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * Shows templates what our own types answer without being given anything, and nothing else of Java;
 * an {@link Optional} is its value or missing.
 */
final class PageWrapper extends DefaultObjectWrapper {
  private final RecordModel.Answers answers = new RecordModel.Answers();

  PageWrapper() {
    super(Configuration.VERSION_2_3_34);
    setMemberAccessPolicy(new OwnAnswers());
    writeProtect();
  }

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    Object value = object instanceof Optional<?> optional ? optional.orElse(null) : object;
    if (value instanceof String words) {
      return new SimpleScalar(words);
    }
    if (value instanceof Record record) {
      return new RecordModel(record, answers, this);
    }
    // FreeMarker would ask for much else first.
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    return super.wrap(value);
  }

  /** Whether a method is one of our own packages that answers without being given anything. */
  static boolean answers(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass().getPackageName().startsWith("org.vakanuvis.");
  }

  /** Lets through instance methods of our own packages that take no arguments. */
  private static final class OwnAnswers implements MemberAccessPolicy, ClassMemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return true;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return PageWrapper.answers(method);
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
