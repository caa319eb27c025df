package org.vakanuvis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fixed number of threads that share out work. */
final class Workers implements AutoCloseable {
  /** How many pieces for each thread are made before they are worked on. */
  private static final int AHEAD = 2;

  /** The most items of a list that are handed out at once. */
  private static final int SOME = 16;

  private final ExecutorService pool;
  private final int count;

  Workers(int count) {
    this.count = count;
    this.pool = Executors.newFixedThreadPool(count);
  }

  /** A piece of work. */
  interface Work<T> {
    void on(T item) throws IOException;
  }

  /** A piece of work with a result. */
  interface Question<T, R> {
    R of(T item) throws IOException;
  }

  /** Begins what is wanted later, while the caller does something else. */
  <T> Begun<T> begin(Callable<T> piece) {
    Future<T> future = pool.submit(piece);
    return () -> ended(future);
  }

  /** A piece of work that is under way. */
  interface Begun<T> {
    /** Waits for its end; what it failed with is thrown. */
    T result() throws IOException;
  }

  /** Something to do. */
  interface Piece {
    void done() throws IOException;
  }

  /**
   * Does one thing while the caller does another; returns, or fails, when both have ended, so that
   * nothing is under way behind a failure.
   *
   * @return what came of the first
   */
  <T> T beside(Callable<T> aside, Piece own) throws IOException {
    Future<T> future = pool.submit(aside);
    boolean done = false;
    try {
      own.done();
      done = true;
    } finally {
      if (!done) {
        awaited(future);
      }
    }
    return ended(future);
  }

  private static void awaited(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Something else failed first.
    }
  }

  /** The results in the order of the items, whichever was ready first. */
  <T, R> List<R> map(List<T> items, Question<T, R> question) throws IOException {
    List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    // Each slot of the list is set by one thread only, and read after all have ended.
    each(
        IntStream.range(0, items.size()).boxed().toList(),
        i -> results.set(i, question.of(items.get(i))));
    return results;
  }

  /**
   * Does the work on every item, handing out some at once: to hand out one may take longer than the
   * work on it.
   */
  <T> void each(List<T> items, Work<T> work) throws IOException {
    int some = Math.max(1, Math.min(SOME, items.size() / (SOME * count)));
    each(
        IntStream.iterate(0, from -> from < items.size(), from -> from + some).boxed(),
        from -> {
          for (T item : items.subList(from, Math.min(items.size(), from + some))) {
            work.on(item);
          }
        });
  }

  /**
   * Does the work on every item; returns when all is done. The caller makes the items meanwhile,
   * few ahead of the work. They are pushed, not pulled: a stream of streams that is asked for one
   * item makes all of an inner stream at once, and that may be the whole archive.
   */
  <T> void each(Stream<T> items, Work<T> work) throws IOException {
    Semaphore free = new Semaphore(AHEAD * count);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try {
      items.forEach(
          item -> {
            take(free, failure);
            pool.execute(
                () -> {
                  try {
                    if (failure.get() == null) {
                      work.on(item);
                    }
                  } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                  } finally {
                    free.release();
                  }
                });
          });
    } catch (CancellationException e) {
      // What it was for is thrown below.
    } finally {
      free.acquireUninterruptibly(AHEAD * count);
    }
    if (failure.get() != null) {
      throw failure(failure.get());
    }
  }

  /** Waits till there is room for one more piece; gives up where one has failed. */
  private static void take(Semaphore free, AtomicReference<Throwable> failure) {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.compareAndSet(null, new IOException("interrupted", e));
      throw new CancellationException();
    }
    if (failure.get() != null) {
      free.release();
      throw new CancellationException();
    }
  }

  private static <T> T ended(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IOException(cause);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
