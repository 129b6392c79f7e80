package ir.hedye.monthend.drill;

import java.nio.file.Path;
import java.util.List;

/** The commands that change a month, in the order in which they are given. */
enum Step {
  LOAD,
  RECEIVE,
  RUN,
  RELEASE,
  BANK_RESULT,
  NOTIFY;

  static final String MONTH = "1405-07";

  /**
   * What is typed.
   *
   * @param data the month's data folder
   * @param answer the bank's
   */
  List<String> typed(Path data, Path answer) {
    return switch (this) {
      case LOAD -> List.of("load", data.toString());
      case RECEIVE -> List.of("receive", data.resolve("marriages.csv").toString());
      case RUN -> List.of("run", "--month", MONTH);
      case RELEASE -> List.of("release", "--month", MONTH);
      case BANK_RESULT -> List.of("bank-result", answer.toString());
      case NOTIFY -> List.of("notify");
    };
  }
}
