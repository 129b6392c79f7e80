package ir.hedye.web.oversight;

import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.payable.Hold;
import java.util.Arrays;
import java.util.List;

/** The columns of the tables of oversight, as pages, words and CSV name them. */
final class Columns {
  static final String MARRIED = "MARRIED";
  static final String DECIDED = "DECIDED";
  static final String PAYABLE = "PAYABLE";
  static final String HELD = "HELD";
  static final String NOT_ENTITLED = "NOT_ENTITLED";
  static final String REVIEW = "REVIEW";
  static final String PAID = "PAID";
  static final String RETURNED = "RETURNED";
  static final String OBJECTIONS = "OBJECTIONS";
  static final String NOTICES = "NOTICES";
  static final String DELIVERED = "DELIVERED";

  static final List<String> ENTITLED = List.of(PAYABLE, HELD);

  static final List<String> OUTCOMES =
      List.of(DECIDED, PAYABLE, HELD, NOT_ENTITLED, "AWAITING_LIST", REVIEW, "REVOKED");
  static final List<String> PAYMENTS =
      List.of("PROPOSED", "ON_THE_WAY", PAID, RETURNED, "REJECTED", "WITHDRAWN");
  static final List<String> ENDINGS =
      List.of(OBJECTIONS, "OPEN", "PICTURE_NEEDED", "GRANTED", "ANSWERED", "GIVEN_UP");
  static final List<String> FATES = List.of(NOTICES, DELIVERED, "UNDERWAY", "FAILED");
  static final List<String> HOLDS = Arrays.stream(Hold.values()).map(Hold::name).toList();

  /** Failed conditions: what the law says no for. */
  static final List<String> REFUSALS = reasons(0, 200);

  /** Doubts: what a person must look at. */
  static final List<String> DOUBTS = reasons(200, 300);

  private Columns() {}

  private static List<String> reasons(int from, int until) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.number() >= from && reason.number() < until)
        .map(Reason::name)
        .toList();
  }
}
