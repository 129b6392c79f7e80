package ir.hedye.web.month;

import java.util.List;

/** What people were told by SMS, kind by kind. */
record NoticeTable(Notices notices, Speech speech) {

  /** One kind of notice. */
  record Row(String kind, String all, Fates fates) {}

  /** How many of them came how far. */
  record Fates(String waiting, String sent, String delivered, String failed) {}

  List<Row> rows() {
    return notices.told().stream().map(this::row).toList();
  }

  private Row row(Notices.Told told) {
    var fate = told.fate();
    return new Row(
        speech.called("notice", told.template()),
        speech.count(told.all()),
        new Fates(
            speech.count(fate.waiting()),
            speech.count(fate.sent()),
            speech.count(fate.delivered()),
            speech.count(told.failed())));
  }
}
