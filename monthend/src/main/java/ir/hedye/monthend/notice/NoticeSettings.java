package ir.hedye.monthend.notice;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How notices are sent, read once from the environment.
 *
 * @param smsc the message centre, when one is set
 */
public record NoticeSettings(
    Optional<SmscAddress> smsc, Flow flow, Retries retries, Manners manners) {

  /**
   * How fast.
   *
   * @param window the most submits without an answer ({@code HEDYE_SMS_WINDOW}, default 10)
   * @param perSecond the most submits in a second ({@code HEDYE_SMS_RATE}, default 50)
   */
  public record Flow(int window, int perSecond) {
    public Flow {
      if (window < 1 || perSecond < 1) {
        throw new IllegalArgumentException("HEDYE_SMS_WINDOW and HEDYE_SMS_RATE begin with 1");
      }
    }
  }

  /**
   * How often, and how long between.
   *
   * @param tries the most submits of one part ({@code HEDYE_SMS_TRIES}, default 8)
   * @param backOff after the first refusal, doubled each time up to an hour ({@code
   *     HEDYE_SMS_BACKOFF}, seconds, default 30)
   * @param uncertainWait before an unanswered part is said again ({@code HEDYE_UNCERTAIN_WAIT},
   *     seconds, default 1800)
   */
  public record Retries(int tries, Duration backOff, Duration uncertainWait) {
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The wait after so many tries. */
    Duration after(int tried) {
      var wait = backOff.multipliedBy(1L << Math.min(tried - 1, 20));
      return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
  }

  /**
   * What people are spared.
   *
   * @param quiet {@code HEDYE_QUIET_HOURS}, default 22:00-08:00
   * @param showsAmount {@code HEDYE_SMS_AMOUNT}: {@code on} or {@code off}, default on
   */
  public record Manners(QuietHours quiet, boolean showsAmount) {}

  /** Reads the environment of the command. */
  public static NoticeSettings from(Map<String, String> environment) {
    var sender = environment.getOrDefault("HEDYE_SMS_SENDER", "1420");
    return new NoticeSettings(
        Optional.ofNullable(environment.get("HEDYE_SMSC"))
            .filter(address -> !address.isBlank())
            .map(address -> SmscAddress.read(address, sender)),
        new Flow(
            number(environment, "HEDYE_SMS_WINDOW", 10), number(environment, "HEDYE_SMS_RATE", 50)),
        new Retries(
            number(environment, "HEDYE_SMS_TRIES", 8),
            Duration.ofSeconds(number(environment, "HEDYE_SMS_BACKOFF", 30)),
            Duration.ofSeconds(number(environment, "HEDYE_UNCERTAIN_WAIT", 1800))),
        new Manners(
            Optional.ofNullable(environment.get("HEDYE_QUIET_HOURS"))
                .map(QuietHours::read)
                .orElse(QuietHours.USUAL),
            onOrOff(environment.getOrDefault("HEDYE_SMS_AMOUNT", "on"))));
  }

  private static int number(Map<String, String> environment, String name, int usual) {
    var value = environment.getOrDefault(name, "");
    try {
      return value.isBlank() ? usual : Integer.parseUnsignedInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is not a whole number: " + value, e);
    }
  }

  private static boolean onOrOff(String value) {
    return switch (value) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException("HEDYE_SMS_AMOUNT is on or off: " + value);
    };
  }

  /**
   * The message centre and how we are known there.
   *
   * @param account system_id and password (at most 15 and 8 letters in SMPP 3.4)
   * @param sender the line our messages come from
   */
  public record SmscAddress(String host, int port, Account account, String sender) {
    /** Reads {@code smpp://user:password@host:port}; the address is never repeated in a message. */
    static SmscAddress read(String address, String sender) {
      var uri = URI.create("smpp:invalid");
      try {
        uri = URI.create(address);
      } catch (IllegalArgumentException e) {
        // Refused below, without the cause: its message repeats the address with the password.
      }
      var user = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
      if (!"smpp".equals(uri.getScheme()) || uri.getHost() == null || user.length != 2) {
        throw new IllegalArgumentException("HEDYE_SMSC is not like smpp://user:password@host:port");
      }
      int port = uri.getPort() < 0 ? 2775 : uri.getPort();
      return new SmscAddress(uri.getHost(), port, new Account(user[0], user[1]), sender);
    }
  }

  /** A password is never printed. */
  public record Account(String systemId, String password) {
    @Override
    public String toString() {
      return systemId;
    }
  }
}
