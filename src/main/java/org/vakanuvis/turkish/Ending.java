package org.vakanuvis.turkish;

/** What the suffixes of a name make of it. */
public enum Ending {
  /** No suffix. */
  BARE,
  /** {@code -(n)In}: whose. */
  GENITIVE,
  /** {@code -(y)I}. */
  ACCUSATIVE,
  /** {@code -(y)A}. */
  DATIVE,
  /** {@code -DA}. */
  LOCATIVE,
  /** {@code -DAn}. */
  ABLATIVE,
  /** {@code -(y)lA}: with whom. */
  INSTRUMENTAL,
  /** {@code -ki} after a locative or genitive, with whatever follows. */
  RELATIVE,
  /** {@code -(s)I} or {@code -(I)mIz} without a case. */
  POSSESSED,
  /** {@code -lI}, {@code -sIz}: of a place, without it. */
  DERIVED,
  /** A copula such as {@code -DIr}. */
  COPULA,
  /** Any other. */
  OTHER
}
