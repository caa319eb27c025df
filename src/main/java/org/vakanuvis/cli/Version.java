package org.vakanuvis.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Vakanüvis " + Objects.requireNonNullElse(version, "(unpackaged)")};
  }
}
