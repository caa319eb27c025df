package org.vakanuvis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What threads that share out work promise. */
class WorkersTest {
  private static final int MANY = 10_000;

  private final Workers workers = new Workers(2);

  @AfterEach
  void end() {
    workers.close();
  }

  @Test
  void givesResultsInTheOrderOfTheItems() throws IOException {
    List<Integer> items = IntStream.range(0, MANY).boxed().toList();

    assertThat(workers.map(items, item -> item)).isEqualTo(items);
  }

  @Test
  void makesItemsOfStreamsOfStreamsFewAheadOfTheWork() throws IOException {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Integer> items =
        Stream.of(1, 2)
            .flatMap(half -> IntStream.range(0, MANY).boxed())
            .peek(item -> most.accumulateAndGet(made.incrementAndGet() - done.get(), Math::max));

    workers.each(items, item -> done.incrementAndGet());

    assertThat(done).hasValue(2 * MANY);
    assertThat(most.get()).isLessThan(10);
  }

  @Test
  void stopsAtTheFirstFailureAndThrowsIt() {
    AtomicInteger done = new AtomicInteger();

    stopsWith(
        "disk full",
        item -> {
          if (done.incrementAndGet() == 3) {
            throw new IOException("disk full");
          }
        });
    assertThat(done.get()).isLessThan(100);
  }

  @Test
  void stopsWhereTheCallerIsInterrupted() {
    AtomicInteger done = new AtomicInteger();
    Thread caller = Thread.currentThread();

    stopsWith(
        "interrupted",
        item -> {
          if (done.incrementAndGet() == 3) {
            caller.interrupt();
          }
        });
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done.get()).isLessThan(MANY);
  }

  private void stopsWith(String trouble, Workers.Work<Integer> work) {
    assertThatThrownBy(() -> workers.each(IntStream.range(0, MANY).boxed(), work))
        .isInstanceOf(IOException.class)
        .hasMessage(trouble);
  }
}
