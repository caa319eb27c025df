package org.vakanuvis;

/** The pipeline on one screen: content folder to site folder. */
public final class SiteBuild {
  private SiteBuild() {}
}
