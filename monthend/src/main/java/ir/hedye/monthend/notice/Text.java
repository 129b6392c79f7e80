package ir.hedye.monthend.notice;

import ir.hedye.law.time.JalaliDate;
import java.util.Map;

/**
 * One version of a template's text.
 *
 * @param version counts from 1; a version that was sent is never changed
 * @param full the text
 * @param withoutAmount the text where amounts are switched off
 */
record Text(int version, JalaliDate inForceFrom, String full, String withoutAmount) {

  /** The text as it is sent, with its values in Persian form. */
  String with(Map<String, String> values, boolean showsAmount) {
    String text = showsAmount ? full : withoutAmount;
    for (var value : values.entrySet()) {
      text =
          text.replace(
              "{" + value.getKey() + "}", PersianForm.of(value.getKey(), value.getValue()));
    }
    if (text.indexOf('{') >= 0) {
      throw new IllegalStateException("a value of the text is missing");
    }
    return text;
  }
}
