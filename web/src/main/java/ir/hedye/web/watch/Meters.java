package ir.hedye.web.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * The gauges, read anew whenever somebody asks; every name and label is ours, none is a person's.
 */
@Component
final class Meters {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final AtomicReference<Map<String, Long>> depths = new AtomicReference<>(Map.of());
  private final Depths source;
  private final InstantSource clock;

  Meters(Depths source, Certificates certificates, StoreSettings store, InstantSource clock) {
    this.source = source;
    this.clock = clock;
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    gauge("hedye.database.up", "whether the database answers", this::databaseUp);
    gauge(
        "hedye.delivery.missing",
        "whether the registry's file of last month is due",
        this::missing);
    gauge("hedye.disk.free.bytes", "free where the home lies", () -> free(store.home()));
    source.read().keySet().forEach(this::gaugeDepth);
    for (Path file : certificates.files()) {
      Gauge.builder("hedye.certificate.days", () -> Certificates.daysLeft(file, clock.instant()))
          .description("whole days until a certificate ends")
          .tag("certificate", String.valueOf(file.getFileName()))
          .register(registry);
    }
  }

  private interface Reading {
    double value();
  }

  private void gauge(String name, String meaning, Reading reading) {
    Gauge.builder(name, reading::value).description(meaning).register(registry);
  }

  private void gaugeDepth(String name) {
    String[] part = name.split("/", 2);
    if (!part[0].equals("last")) {
      Gauge.builder("hedye." + part[0], () -> depth(name))
          .description(part[0].equals("queue") ? "how many wait" : "how many need a person")
          .tag("of", part[1])
          .register(registry);
    }
  }

  /** What Prometheus reads. */
  String scrape() {
    depths.set(source.read());
    return registry.scrape();
  }

  private double depth(String name) {
    Long depth = depths.get().get(name);
    return depth == null ? Double.NaN : depth;
  }

  private double databaseUp() {
    return depths.get().isEmpty() ? 0 : 1;
  }

  /** The file of a month is due on the {@code DUE_DAY}th of the next. */
  private double missing() {
    var today = Tehran.dayOf(clock.instant());
    JalaliMonth due = today.yearMonth().plusMonths(today.day() >= DUE_DAY ? -1 : -2);
    return depth("last/delivery") < due.year() * 100 + due.month() ? 1 : 0;
  }

  /** Orders name no day; five leave time to ask before the run. */
  private static final int DUE_DAY = 5;

  private static double free(Path home) {
    try {
      return Files.getFileStore(home).getUsableSpace();
    } catch (IOException notThere) {
      return Double.NaN;
    }
  }
}
