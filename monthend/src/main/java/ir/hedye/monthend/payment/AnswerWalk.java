package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.payment.AnswerBook.Line;
import ir.hedye.monthend.payment.bankfile.AnswerLine;
import ir.hedye.monthend.payment.bankfile.AnswerToAll;
import ir.hedye.monthend.payment.bankfile.AnsweredPayment;
import ir.hedye.monthend.payment.bankfile.BankAnswer;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.payment.bankfile.EndToEndId;
import ir.hedye.monthend.payment.bankfile.RefusedAnswer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Walks one answer from its first line to its last, some hundreds of lines at a time. */
final class AnswerWalk {
  private static final int SLICE = 1000;

  private final Path file;
  private final double badRowsMax;
  private final AnswerJudge judge;
  private final AnswerBook book;
  private final Rejects rejects;
  private long read;

  AnswerWalk(Path file, double badRowsMax, JalaliDate today) {
    this.file = file;
    this.badRowsMax = badRowsMax;
    this.judge = new AnswerJudge(BankProfiles.standard(), today);
    this.book = new AnswerBook(today);
    this.rejects = new Rejects(file.getFileName().toString());
  }

  Path file() {
    return file;
  }

  /** Reads to the end; the caller's transaction holds what was written. */
  AnswerReport read(Iterator<BankAnswer> answers, AnswerWriter writer) throws SQLException {
    while (answers.hasNext()) {
      var slice = new ArrayList<BankAnswer>(SLICE);
      Optional<AnswerToAll> toAll = fill(slice, answers);
      take(writer.connection(), slice);
      flush(writer);
      if (toAll.isPresent()) {
        take(writer.connection(), toAll.get());
        flush(writer);
      }
    }
    rejects.checkShare(read, badRowsMax);
    return new AnswerReport(false, read, Map.copyOf(book.counts()), rejects);
  }

  /** Fills the slice up to its length, or to an answer about a whole file, which comes alone. */
  private Optional<AnswerToAll> fill(List<BankAnswer> slice, Iterator<BankAnswer> answers) {
    while (answers.hasNext() && slice.size() < SLICE) {
      BankAnswer answer = answers.next();
      read++;
      if (answer instanceof AnswerToAll toAll) {
        return Optional.of(toAll);
      }
      slice.add(answer);
    }
    return Optional.empty();
  }

  private void flush(AnswerWriter writer) throws SQLException {
    if (book.size() > 0) {
      writer.write(book);
      book.clear();
    }
  }

  private void take(Connection connection, List<BankAnswer> slice) throws SQLException {
    var ids = new ArrayList<String>();
    for (BankAnswer answer : slice) {
      if (answer instanceof AnswerLine line) {
        ids.add(line.payment().id().text());
      }
    }
    Map<String, KnownPayment> known = AnswerTable.known(connection, ids);
    for (BankAnswer answer : slice) {
      switch (answer) {
        case AnswerLine line -> take(line, known);
        case RefusedAnswer refused -> refuse(refused);
        case AnswerToAll _ -> throw new IllegalStateException("stands alone");
      }
    }
  }

  private void take(AnswerLine told, Map<String, KnownPayment> known) {
    KnownPayment ours = known.get(told.payment().id().text());
    if (ours == null) {
      book.addUnknown(
          line(told, LineResult.UNKNOWN_PAYMENT),
          "no payment " + told.payment().id() + "; bank says " + told.outcome().status());
      return;
    }
    var verdict = judge.judge(told, ours);
    book.add(line(told, verdict.result()), ours, verdict, told.outcome());
  }

  private static Line line(AnswerLine told, LineResult result) {
    return new Line(told.line(), told.payment().id().text(), Line.Words.of(told.outcome()), result);
  }

  private void refuse(RefusedAnswer refused) {
    String why = refused.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    rejects.add(
        new Reject(
            refused.line(),
            refused.field().column(),
            refused.field().value(),
            why,
            String.join(",", refused.row())));
    book.add(new Line(refused.line(), "", Line.Words.NONE, LineResult.REFUSED));
  }

  private void take(Connection connection, AnswerToAll told) throws SQLException {
    Map<String, KnownPayment> ours = AnswerTable.known(connection, told.messageId());
    if (ours.isEmpty() || !isOurBlock(told, ours)) {
      var words = Line.Words.of(told.outcome());
      book.addUnknown(
          new Line(told.line(), "", words, LineResult.UNKNOWN_PAYMENT),
          "no file " + told.messageId() + " with such a block; bank says " + words.status());
      return;
    }
    for (KnownPayment payment : ours.values()) {
      var id = new EndToEndId(payment.sent().endToEndId());
      var one = new AnsweredPayment(told.messageId(), id, Optional.empty(), Optional.empty());
      take(new AnswerLine(told.line(), one, told.outcome()), ours);
    }
  }

  private boolean isOurBlock(AnswerToAll told, Map<String, KnownPayment> ours) {
    KnownPayment first = ours.values().iterator().next();
    return told.block().map(block -> judge.isBlockOf(block, first)).orElse(true);
  }
}
