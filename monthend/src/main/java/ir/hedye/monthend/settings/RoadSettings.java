package ir.hedye.monthend.settings;

import java.util.List;

/** Settings of the road that belong to no single stage. */
public final class RoadSettings {
  public static final Setting HOME =
      new Setting(
          "HEDYE_HOME", "the data folder: embedded database, files for finance", "path", "./var");
  public static final Setting DATABASE =
      new Setting(
          "HEDYE_DATABASE",
          "a PostgreSQL of your own; unset, an embedded one under HEDYE_HOME",
          "JDBC URL with user and password",
          "");
  public static final Setting DATABASE_OWNER =
      new Setting(
          "HEDYE_DATABASE_OWNER",
          "the role that owns the schema and migrates it, where it is another",
          "JDBC URL with user and password",
          "as HEDYE_DATABASE");
  public static final Setting SOCKET_TIMEOUT =
      new Setting(
          "HEDYE_DATABASE_SOCKET_TIMEOUT",
          "the longest silence of the database before a command gives up",
          "seconds",
          "600");
  public static final Setting PORT_OVERRIDE =
      new Setting(
          "HEDYE_DATABASE_PORT_OVERRIDE",
          "for drills: another port of the embedded server, where a proxy stands",
          "TCP port",
          "");
  public static final Setting QUIET_DAYS =
      new Setting(
          "HEDYE_ACCOUNT_QUIET_DAYS",
          "days after a usable account was replaced in which nothing is paid to the new one",
          "days",
          "2");
  public static final Setting LIST_ENCODING =
      new Setting(
          "HEDYE_LIST_ENCODING",
          "the encoding of employers' DBF lists; auto finds it out file by file",
          "auto, cp1256, iran-system or unicode",
          "auto");
  public static final Setting SMSC =
      new Setting(
          "HEDYE_SMSC", "the message centre (SMPP 3.4)", "smpp://user:password@host:port", "");
  public static final Setting SMS_SENDER =
      new Setting("HEDYE_SMS_SENDER", "the line messages come from", "number", "1420");
  public static final Setting SMS_WINDOW =
      new Setting("HEDYE_SMS_WINDOW", "most submits without an answer", "submits", "10");
  public static final Setting SMS_RATE =
      new Setting("HEDYE_SMS_RATE", "most submits in a second", "submits a second", "50");
  public static final Setting SMS_TRIES =
      new Setting("HEDYE_SMS_TRIES", "tries of a part before it has failed", "tries", "8");
  public static final Setting SMS_BACKOFF =
      new Setting("HEDYE_SMS_BACKOFF", "wait before the second try; it doubles", "seconds", "30");
  public static final Setting UNCERTAIN_WAIT =
      new Setting(
          "HEDYE_UNCERTAIN_WAIT",
          "wait for a receipt before a message that may have left is said again",
          "seconds",
          "1800");
  public static final Setting QUIET_HOURS =
      new Setting(
          "HEDYE_QUIET_HOURS",
          "Tehran hours in which nothing but one-time codes is sent",
          "HH:mm-HH:mm or none",
          "22:00-08:00");
  public static final Setting SMS_AMOUNT =
      new Setting("HEDYE_SMS_AMOUNT", "whether messages tell the amount", "on or off", "on");
  public static final Setting JAVA_HOME =
      new Setting("HEDYE_JAVA_HOME", "the JDK (25 or newer) that the launcher takes", "path", "");
  public static final Setting JAVA_OPTIONS =
      new Setting("HEDYE_JAVA_OPTIONS", "options for Java, such as -Xmx2g", "options", "");

  /** All of them, in the order in which they are listed. */
  public static final List<Setting> ALL =
      List.of(
          HOME,
          DATABASE,
          DATABASE_OWNER,
          SOCKET_TIMEOUT,
          PORT_OVERRIDE,
          QUIET_DAYS,
          LIST_ENCODING,
          SMSC,
          SMS_SENDER,
          SMS_WINDOW,
          SMS_RATE,
          SMS_TRIES,
          SMS_BACKOFF,
          UNCERTAIN_WAIT,
          QUIET_HOURS,
          SMS_AMOUNT,
          JAVA_HOME,
          JAVA_OPTIONS);

  private RoadSettings() {}
}
