package org.vakanuvis.serve;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How the site stands, for all browsers that wait to hear of it. */
final class News {
  // A browser that outlives one preview must not take the next one's first build for its own.
  private final String session = UUID.randomUUID().toString();
  private int pages;
  private State state = new State(0, session + "-0", "", "", List.of());

  /**
   * A state of the site.
   *
   * @param number grows with each state
   * @param build by which a page knows whether it is of the last build that came about
   * @param page the address of a page that is newer than this build; empty for none
   * @param edition by which a page that was shown before its build knows that this is newer in
   *     nothing; empty for none
   * @param problems what keeps the site from being built; empty if it stands
   */
  record State(int number, String build, String page, String edition, List<String> problems) {
    State {
      problems = List.copyOf(problems);
    }
  }

  synchronized State state() {
    return state;
  }

  /** By what a page that is shown before its build will know itself; never the same twice. */
  synchronized String edition() {
    pages++;
    return session + "-page-" + pages;
  }

  /**
   * The site was built, or could not be.
   *
   * @param edition of the page that was shown before and is as the build made it; empty for none
   */
  synchronized void tell(List<String> problems, String edition) {
    int number = state.number() + 1;
    String build = problems.isEmpty() ? session + "-" + number : state.build();
    state = new State(number, build, "", edition, problems);
    notifyAll();
  }

  /** A single page is newer than all others. */
  synchronized void tell(ServedPage page, String edition) {
    state = new State(state.number() + 1, state.build(), page.address(), edition, List.of());
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
