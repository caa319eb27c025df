package org.vakanuvis.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that are given a {@link com.microsoft.playwright.Browser}. Where the machine has none
 * they are skipped with a notice; under {@code CI=true} they fail.
 */
@Target(TYPE)
@Retention(RUNTIME)
@ExtendWith(BrowserProvider.class)
public @interface InBrowser {}
