package org.vakanuvis.serve;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How the site stands, for all browsers that wait to hear of it. */
final class News {
  // A browser that outlives one preview must not take the next one's first build for its own.
  private final String session = UUID.randomUUID().toString();
  private State state = new State(0, session + "-0", "", List.of());

  /**
   * A state of the site.
   *
   * @param number grows with each state
   * @param build by which a page knows whether it is of the last build that came about
   * @param page the address of a page that is newer than this build; empty for none
   * @param problems what keeps the site from being built; empty if it stands
   */
  record State(int number, String build, String page, List<String> problems) {
    State {
      problems = List.copyOf(problems);
    }
  }

  synchronized State state() {
    return state;
  }

  /** The site was built, or could not be. */
  synchronized void tell(List<String> problems) {
    int number = state.number() + 1;
    String build = problems.isEmpty() ? session + "-" + number : state.build();
    state = new State(number, build, "", problems);
    notifyAll();
  }

  /** A single page is newer than all others. */
  synchronized void tell(ServedPage page) {
    state = new State(state.number() + 1, state.build(), page.address(), List.of());
    notifyAll();
  }

  /** Waits until there is another state than this, but no longer than that; the state then. */
  synchronized State after(State seen, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    for (long left = longest.toMillis();
        state.equals(seen) && left > 0;
        left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
      wait(left);
    }
    return state;
  }
}
