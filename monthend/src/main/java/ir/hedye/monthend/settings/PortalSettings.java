package ir.hedye.monthend.settings;

import java.util.List;

/** Settings of the portal: how people sign in, and which other bodies' services it asks. */
public final class PortalSettings {
  public static final Setting CODE_KEY =
      new Setting(
          "HEDYE_CODE_KEY",
          "the key of one-time codes' hashes; several servers need the same one. Unset, each start"
              + " makes a new one and open codes end with the program",
          "text of at least 32 letters",
          "");
  public static final Setting PROXY =
      new Setting(
          "HEDYE_PROXY",
          "the addresses of the proxies before us, whose word about the caller's address and TLS is"
              + " taken; unset, nobody's",
          "regular expression over IP addresses",
          "");
  public static final Setting MOBILE_MATCH =
      new Setting(
          "HEDYE_MOBILE_MATCH_URL",
          "the service that says whether a mobile belongs to a national ID; unset, mobiles cannot be"
              + " registered without signing in",
          "URL",
          "");
  public static final Setting ACCOUNT_OWNER =
      new Setting(
          "HEDYE_ACCOUNT_OWNER_URL",
          "the service that says whether an account belongs to a national ID; unset, it never"
              + " answers",
          "URL",
          "");
  public static final Setting MARRIAGE_INQUIRY =
      new Setting(
          "HEDYE_MARRIAGE_INQUIRY_URL",
          "the registry's inquiry about one marriage; unset, it never answers",
          "URL",
          "");
  public static final Setting TOKEN_ISSUER =
      new Setting(
          "HEDYE_TOKEN_ISSUER",
          "who issues the bearer tokens of the interface for programs; unset, nobody can use it",
          "URL",
          "");
  public static final Setting TOKEN_KEYS =
      new Setting(
          "HEDYE_TOKEN_KEYS",
          "where the issuer's keys are (JWK set); unset, where the issuer itself says",
          "URL",
          "");
  public static final Setting TOKEN_AUDIENCE =
      new Setting(
          "HEDYE_TOKEN_AUDIENCE", "for whom a token must be issued (claim aud)", "text", "hedye");

  public static final Setting CLAMD =
      new Setting(
          "HEDYE_CLAMD",
          "the virus scanner (clamd) that sees every picture first; unset, none does",
          "host:port",
          "");

  public static final Setting PICTURE_DAYS =
      new Setting(
          "HEDYE_PICTURE_DAYS",
          "how long pictures are kept after their request was answered or withdrawn",
          "days",
          "365");

  /** All of them, in the order in which they are listed. */
  public static final List<Setting> ALL =
      List.of(
          CODE_KEY,
          PROXY,
          MOBILE_MATCH,
          ACCOUNT_OWNER,
          MARRIAGE_INQUIRY,
          TOKEN_ISSUER,
          TOKEN_KEYS,
          TOKEN_AUDIENCE,
          CLAMD,
          PICTURE_DAYS);

  private PortalSettings() {}
}
