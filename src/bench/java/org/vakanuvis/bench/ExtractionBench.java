package org.vakanuvis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.source.ContentReader;

/** How fast facts are found: releases of 2,500 letters, and one text of five million. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 6, time = 2)
public class ExtractionBench {
  private static final int RELEASES = 200;
  private static final int RELEASE = 2_500;
  private static final int LONG = 5_000_000;

  private final List<PressRelease> releases = new ArrayList<>();
  private Extractor extractor;
  private PressRelease longRelease;
  private int next;

  /** Makes the texts. */
  @Setup
  public void prepare() throws IOException {
    ContentReader reader = reader();
    extractor = new Extractor(reader.dictionaries());
    Releases texts = new Releases(reader);
    for (int i = 0; i < RELEASES; i++) {
      releases.add(texts.release(texts.text(RELEASE)));
    }
    longRelease = texts.release(texts.text(LONG));
  }

  private static ContentReader reader() {
    // Some of the releases are hard to decode, which is no matter here.
    return new ContentReader(Path.of("no-such-folder"), problem -> {});
  }

  private PressRelease next() {
    next = (next + 1) % RELEASES;
    return releases.get(next);
  }

  /** Releases a second, on one core. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Findings release() {
    return extractor.find(next());
  }

  /** The least that can be done with the same texts, to tell a slow machine from slow work. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public String[] lowerAndSplit() {
    return next().text().toLowerCase(Locale.ROOT).split(" ", -1);
  }

  /** One text as long as two thousand releases. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 3)
  @Measurement(iterations = 5)
  public Findings longText() {
    return extractor.find(longRelease);
  }

  /** What the program does before the first release: dictionaries, then what is made of them. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Extractor coldStart() {
    return new Extractor(reader().dictionaries());
  }
}
