package ir.hedye.web.access;

import ir.hedye.law.value.NationalId;

/** The people of these tests. */
public final class People {
  public static final NationalId KNOWN = new NationalId("7971100035");
  public static final NationalId OTHER = new NationalId("0744782767");
  public static final NationalId WITHOUT_MOBILE = new NationalId("9576858836");
  public static final NationalId DEAD = new NationalId("9144740573");
  public static final NationalId UNKNOWN = new NationalId("0012345679");

  /** Made as the feed would make them. */
  public static final String ON_FILE =
      """
      INSERT INTO person (national_id, insurance_number, first_name, last_name, birth_date, sex,
        branch, deceased_on, mobile, sheba, mobile_number, account)
      VALUES
        (7971100035, '0099470101', 'سعید', 'ملکی', 13710815, 'M', '1053', 0, '09120000001', '', '09120000001', ''),
        (744782767, '5965750722', 'سمیه', 'احمدی', 13820402, 'F', '1056', 0, '09120000002', '', '09120000002', ''),
        (9576858836, '5965750723', 'زهرا', 'کریمی', 13700521, 'F', '1056', 0, '', '', '', ''),
        (9144740573, '5965750724', 'رضا', 'ملکی', 13500101, 'M', '1056', 14040101, '09120000004', '', '09120000004', '')
      """;

  private People() {}
}
