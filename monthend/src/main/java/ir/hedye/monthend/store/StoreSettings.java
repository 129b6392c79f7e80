package ir.hedye.monthend.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the store lives and how it is reached, read once from the environment.
 *
 * @param home the data folder ({@code HEDYE_HOME}, default {@code ./var})
 * @param cache where programs are unpacked once (system property {@code hedye.cache}, default
 *     {@code cache} in the home)
 * @param external another PostgreSQL than the embedded one
 * @param link how connections are made
 */
public record StoreSettings(Path home, Path cache, Optional<External> external, Link link) {

  /** Seconds a statement may stay without any byte from the server, when nothing else is set. */
  static final int SOCKET_TIMEOUT_SECONDS = 600;

  /**
   * A PostgreSQL somebody else keeps.
   *
   * @param url of the application's role ({@code HEDYE_DATABASE}), user and password in it
   * @param ownerUrl of the role that owns the schema ({@code HEDYE_DATABASE_OWNER}, default the
   *     same)
   */
  public record External(String url, String ownerUrl) {
    /** An address carries a password. */
    @Override
    public String toString() {
      return "External[…]";
    }
  }

  /**
   * How connections are made.
   *
   * @param port instead of the embedded server's own ({@code HEDYE_DATABASE_PORT_OVERRIDE}), so
   *     that a drill's proxy can stand between
   * @param socketTimeoutSeconds the longest silence of the server ({@code
   *     HEDYE_DATABASE_SOCKET_TIMEOUT})
   */
  public record Link(OptionalInt port, int socketTimeoutSeconds) {}

  /** The embedded server of a home folder, everything else as it comes. */
  public static StoreSettings embedded(Path home, Path cache) {
    return new StoreSettings(
        home, cache, Optional.empty(), new Link(OptionalInt.empty(), SOCKET_TIMEOUT_SECONDS));
  }

  /** Reads the environment of the command; a number that is none is an error that names it. */
  public static StoreSettings from(Map<String, String> environment) {
    var home = Path.of(environment.getOrDefault("HEDYE_HOME", "var")).toAbsolutePath().normalize();
    var cache = System.getProperty("hedye.cache");
    return new StoreSettings(
        home,
        cache == null ? home.resolve("cache") : Path.of(cache).toAbsolutePath().normalize(),
        text(environment, "HEDYE_DATABASE")
            .map(url -> new External(url, text(environment, "HEDYE_DATABASE_OWNER").orElse(url))),
        new Link(
            number(environment, "HEDYE_DATABASE_PORT_OVERRIDE"),
            number(environment, "HEDYE_DATABASE_SOCKET_TIMEOUT").orElse(SOCKET_TIMEOUT_SECONDS)));
  }

  private static Optional<String> text(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static OptionalInt number(Map<String, String> environment, String name) {
    var value = text(environment, name);
    try {
      return value.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.parseUnsignedInt(value.get().strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is not a whole number: " + value.get(), e);
    }
  }
}
