package org.vakanuvis.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.vakanuvis.Stats;
import org.vakanuvis.Stats.Cost;

/** What the time of a build went to, as lines for people. */
final class StatsTable {
  private final Console console;

  private StatsTable(Console console) {
    this.console = console;
  }

  /** Prints time by phase, the slowest templates and pages, and what was spared. */
  static void print(Stats stats, Console console) {
    StatsTable table = new StatsTable(console);
    console.say("stats.phases");
    stats
        .phases()
        .forEach(
            (phase, time) ->
                table.row(
                    time, console.phrases().say("stats." + phase.name().toLowerCase(Locale.ROOT))));
    table.rows("stats.templates", stats.kinds());
    table.rows("stats.slowest", stats.slowest());
    console.say(
        "stats.spared",
        console.number(stats.knownReleases()),
        console.number(stats.keptFiles()),
        console.number(stats.writtenFiles()));
  }

  private void rows(String title, List<Cost> costs) {
    if (!costs.isEmpty()) {
      console.say(title);
    }
    for (Cost cost : costs) {
      row(
          cost.time(),
          cost.name() + (cost.count() > 1 ? " × " + console.number(cost.count()) : ""));
    }
  }

  private void row(Duration time, String name) {
    String seconds = String.format(Locale.ROOT, "%10.3f", time.toNanos() / 1e9);
    console.err().println(seconds + "  " + name);
  }
}
