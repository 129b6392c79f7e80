package ir.hedye.monthend.run;

import java.util.List;

/** The stages of the road that keep tables, in order: where their SQL lies on the class path. */
public final class Stages {
  public static final List<String> MIGRATIONS =
      List.of(
          "ir/hedye/monthend/journal",
          "ir/hedye/monthend/registry",
          "ir/hedye/monthend/insured",
          "ir/hedye/monthend/correction",
          "ir/hedye/monthend/determination",
          "ir/hedye/monthend/payment",
          "ir/hedye/monthend/voucher",
          "ir/hedye/monthend/notice",
          "ir/hedye/monthend/contact");

  private Stages() {}
}
