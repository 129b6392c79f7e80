package ir.hedye.monthend.run;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.run.PersonResult.NewDecision;
import ir.hedye.monthend.run.PersonResult.Proposal;
import ir.hedye.monthend.run.PersonResult.Review;
import ir.hedye.monthend.store.CopyTarget;
import ir.hedye.monthend.store.CopyText;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/**
 * Gathers what the people's results bring and writes it to the run's temporary tables, some
 * thousand people at a time.
 */
final class RunWriter {
  private static final int FLUSH_BYTES = 4 << 20;

  private static final List<String> TABLES =
      List.of(
          """
          r_decision (event_id bigint, role "char", version bigint, national_id bigint,
            outcome text, amount bigint, paid_days int, wage_total bigint, reasons text, holds text,
            written_holds text, waits boolean, law_version text, claim bytea, history bytea, old_run int,
            corrections bigint[])\
          """,
          "r_retired (event_id bigint, role \"char\", national_id bigint)",
          "r_withdrawn (payment_id bigint)",
          "r_review (payment_id bigint, old_run int, still_decided boolean)",
          """
          r_proposal (event_id bigint, role "char", event_version bigint, national_id bigint,
            amount bigint, sheba text, account_version int, branch text, office text,
            replaces bigint, corrections bigint[])\
          """);

  private final Sql sql;
  private final CopyText decisions = new CopyText();
  private final FactBook facts;
  private final CopyText retired = new CopyText();
  private final CopyText withdrawn = new CopyText();
  private final CopyText reviews = new CopyText();
  private final CopyText proposals = new CopyText();

  RunWriter(Sql sql) throws SQLException {
    this.sql = sql;
    this.facts = new FactBook(sql);
    for (String table : TABLES) {
      sql.run("CREATE TEMP TABLE " + table + " ON COMMIT DROP");
    }
  }

  void write(PersonCase person, PersonResult result) throws SQLException {
    result.decisions().forEach(this::decision);
    for (KnownDecision gone : result.retired()) {
      retired.add(gone.line().eventId()).add(role(gone.line().role()));
      retired.add(gone.line().nationalId()).endRow();
    }
    result.withdrawn().forEach(id -> withdrawn.add(id).endRow());
    result.reviews().forEach(this::review);
    result.proposal().ifPresent(proposal -> proposal(person, proposal));
    if (decisions.length() + facts.bytes() > FLUSH_BYTES) {
      flush();
    }
  }

  private void decision(NewDecision d) {
    DecisionLine line = d.line();
    decisions.add(line.eventId()).add(role(line.role())).add(line.version());
    decisions.add(line.nationalId()).add(line.outcome().name());
    number(line.amount());
    number(line.paidDays());
    number(line.wageTotal());
    decisions.add(line.reasons()).add(line.holds()).add(d.written());
    decisions.add(d.waits() ? "t" : "f").add(d.lawVersion());
    decisions.addHex(d.facts().claimHash()).addHex(d.facts().historyHash());
    decisions.add(d.before() == null ? 0 : d.before().runId()).add(d.corrections()).endRow();
    facts.add("C", d.facts().claimHash(), d.facts().claim());
    facts.add("H", d.facts().historyHash(), d.facts().history());
  }

  private void number(String text) {
    if (text.isEmpty()) {
      decisions.addNull();
    } else {
      decisions.add(text);
    }
  }

  private void review(Review review) {
    reviews.add(review.payment().paymentId()).add(review.oldRun());
    reviews.add(review.stillDecided()).endRow();
  }

  private void proposal(PersonCase person, Proposal p) {
    proposals.add(p.eventId()).add(role(p.role())).add(p.eventVersion());
    proposals.add(person.facts().nationalId()).add(p.amount()).add(person.account().sheba());
    proposals.add(person.account().version()).add(person.account().branch());
    proposals.add(person.account().office());
    if (p.replaces() == 0) {
      proposals.addNull();
    } else {
      proposals.add(p.replaces());
    }
    proposals.add(p.corrections()).endRow();
  }

  static String role(Role role) {
    return role == Role.HUSBAND ? "H" : "W";
  }

  /** Writes what is left. */
  void flush() throws SQLException {
    copy("r_decision", decisions);
    facts.keep();
    copy("r_retired", retired);
    copy("r_withdrawn", withdrawn);
    copy("r_review", reviews);
    copy("r_proposal", proposals);
  }

  private void copy(String table, CopyText rows) throws SQLException {
    if (rows.length() == 0) {
      return;
    }
    try (CopyTarget target = sql.copyInto(table)) {
      target.write(rows);
      target.end();
    }
    rows.clear();
  }
}
