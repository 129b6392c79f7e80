package ir.hedye.monthend.settings;

import java.util.List;

/** Settings of the desks: who vouches for the staff, and what the machines say of themselves. */
public final class StaffSettings {
  public static final Setting ISSUER =
      new Setting(
          "HEDYE_OIDC_ISSUER",
          "who vouches for the staff (OpenID Connect); asked for its addresses with the first"
              + " sign-in. Unset, nobody of the staff signs in this way",
          "URL",
          "");
  public static final Setting CLIENT =
      new Setting("HEDYE_OIDC_CLIENT", "what we are called there", "text", "hedye");
  public static final Setting SECRET =
      new Setting("HEDYE_OIDC_SECRET", "our secret there", "text", "");
  public static final Setting PUBLIC_ADDRESS =
      new Setting(
          "HEDYE_PUBLIC_ADDRESS",
          "where browsers find this site; the way back from the issuer is"
              + " /desk/sign-in/back/staff below it. Unset, as the browser says",
          "URL",
          "");
  public static final Setting FIRST =
      new Setting(
          "HEDYE_STAFF_FIRST",
          "what the issuer calls (claim sub) the first IT operator; looked at while nobody is on"
              + " the list of the staff",
          "text",
          "");
  public static final Setting LOCAL =
      new Setting(
          "HEDYE_STAFF_LOCAL",
          "whether staff may sign in with local accounts, as in the demo; never for real money",
          "on or off",
          "off");
  public static final Setting DEMO =
      new Setting(
          "HEDYE_STAFF_DEMO",
          "with local accounts on: makes one account a role, all with this password, which the"
              + " sign-in page tells everybody; the demo's",
          "text",
          "");
  public static final Setting MONTH_OPEN =
      new Setting(
          "HEDYE_MONTH_OPEN",
          "whether everybody who reaches the site sees the finished month (/month), as in the demo;"
              + " off, only the staff whose role sees the whole country's figures",
          "on or off",
          "off");
  public static final Setting METRICS_TOKEN =
      new Setting(
          "HEDYE_METRICS_TOKEN",
          "what a program must send (Authorization: Bearer …) to read /metrics; unset, nobody reads"
              + " them",
          "text of at least 20 letters",
          "");
  public static final Setting CERTIFICATES =
      new Setting(
          "HEDYE_CERTIFICATES",
          "certificates whose days are counted in /metrics: the proxy's, the signing key's",
          "paths of PEM files with ; between",
          "");
  public static final Setting LOG_FORMAT =
      new Setting(
          "HEDYE_LOG_FORMAT",
          "how the log is written: lines for people, or Elastic Common Schema as JSON",
          "text or ecs",
          "text");

  /** All of them, in the order in which they are listed. */
  public static final List<Setting> ALL =
      List.of(
          ISSUER,
          CLIENT,
          SECRET,
          PUBLIC_ADDRESS,
          FIRST,
          LOCAL,
          DEMO,
          MONTH_OPEN,
          METRICS_TOKEN,
          CERTIFICATES,
          LOG_FORMAT);

  private StaffSettings() {}
}
