package org.vakanuvis.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser to tests, or says why there is none. */
final class BrowserProvider implements ExecutionCondition, ParameterResolver {
  private static final Namespace OURS = Namespace.create(BrowserProvider.class);
  private static final String MISSING =
      "no browser: install chromium (Debian: apt-get install chromium) to run these tests";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("CI must have a browser");
    }
    if (context.getTestMethod().isEmpty()) {
      context.publishReportEntry("skipped", MISSING);
    }
    return ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("chromium", key -> chromium(), Chromium.class)
        .browser();
  }

  private static Chromium chromium() {
    return Chromium.start(
        Chromium.executable().orElseThrow(() -> new IllegalStateException(MISSING)));
  }
}
