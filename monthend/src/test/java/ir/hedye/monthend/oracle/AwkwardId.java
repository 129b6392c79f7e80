package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.Locale;

/** Makes identifiers, right ones and wrong ones, by trial against the oracle's own checks. */
record AwkwardId(Dice dice) {
  /** A right national ID. */
  String nationalId() {
    String nine = dice.percent(15) ? "000" + dice.digits(6) : dice.digits(9);
    for (int last = 0; last <= 9; last++) {
      if (Identifiers.isNationalId(nine + last)) {
        return nine + last;
      }
    }
    return nationalId();
  }

  /** Ten digits that fail the check: one digit off, or all equal. */
  String wrongNationalId() {
    String id = dice.percent(20) ? dice.digits(1).repeat(10) : dice.digits(10);
    return Identifiers.isNationalId(id) ? wrongNationalId() : id;
  }

  /** A foreigner's number, or nothing: never ten digits. */
  String foreigner() {
    return dice.pick(
        "", "", dice.digits(12), dice.digits(9), dice.digits(11), "A" + dice.digits(9));
  }

  /** A right Sheba, sometimes with a second pair of check digits that the rule allows as well. */
  String sheba() {
    String account = dice.digits(22);
    int check = 98 - new BigInteger(account + "182700").mod(BigInteger.valueOf(97)).intValueExact();
    int other = check <= 2 ? check + 97 : check - 97;
    boolean second = other >= 0 && dice.percent(50);
    String plain = "IR%02d%s".formatted(second ? other : check, account);
    return switch (dice.between(0, 5)) {
      case 0 -> plain.toLowerCase(Locale.ROOT);
      case 1 -> plain.replaceAll("(.{4})(?=.)", "$1 ");
      case 2 ->
          plain.replaceAll("(.{5})(?=.)", "$1" + dice.pick("\u00A0", "\u200C", "\t", "\u2009"));
      default -> plain;
    };
  }

  String wrongSheba() {
    String right = sheba();
    String wrong =
        switch (dice.between(0, 5)) {
          case 0 -> right.substring(2);
          case 1 -> right.replaceAll("(.{6})(?=.)", "$1-");
          case 2 -> right + dice.digits(1);
          case 3 -> right.substring(0, right.length() - 1);
          case 4 -> right.replaceFirst("[0-9]", "O");
          default -> right.substring(0, right.length() - 2) + dice.digits(2);
        };
    return Identifiers.isSheba(Fold.fold(wrong)) ? wrongSheba() : wrong;
  }

  String mobile() {
    String ten = "9" + (dice.percent(10) ? "8" + dice.digits(8) : dice.digits(9));
    String national = dice.pick("0", "0", "0", "+98", "0098", "98", "") + ten;
    return switch (dice.between(0, 4)) {
      case 0 -> national.replaceAll("(.{4})(?=.)", "$1" + dice.pick(" ", "-", "\u2010", "\u2015"));
      case 1 -> national.replaceAll("(.{3})(?=.)", "$1" + dice.pick("\u200F", "\u2013", " - "));
      default -> national;
    };
  }

  String wrongMobile() {
    String right = "9" + dice.digits(9);
    String wrong =
        dice.pick(
            "+98 0" + right,
            "09" + dice.digits(8),
            "09" + dice.digits(10),
            "021" + dice.digits(8),
            "(0" + right.substring(0, 3) + ")" + right.substring(3),
            "0" + right + "x",
            "ندارد",
            "0\u2212" + right,
            "00980" + right,
            "+97" + right,
            "0\u00AD" + right);
    return Identifiers.isMobile(Fold.fold(wrong)) ? wrongMobile() : wrong;
  }
}
