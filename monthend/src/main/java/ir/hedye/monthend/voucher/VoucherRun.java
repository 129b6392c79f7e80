package ir.hedye.monthend.voucher;

import ir.hedye.law.time.JalaliMonth;

/** The run that vouchers belong to; their numbers are made of it: month, run, branch. */
public record VoucherRun(int runId, JalaliMonth month, int runNo) {
  /** Such as {@code 1405-07-1-1053}; the branch ends the number, so no two are the same. */
  public String voucherNo(String branch) {
    return month + "-" + runNo + "-" + branch;
  }

  /** Words that end a description, with Persian digits. */
  String words(int payees) {
    return persianDigits("، ماه " + month.toString().replace('-', '/') + "، اجرای " + runNo)
        + persianDigits("، " + payees + " نفر");
  }

  private static String persianDigits(String text) {
    var persian = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      persian.append(c >= '0' && c <= '9' ? (char) (c - '0' + '۰') : c);
    }
    return persian.toString();
  }
}
