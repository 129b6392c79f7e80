package ir.hedye.monthend.synth;

import java.util.ArrayList;
import java.util.List;

/** Breaks one field of a row, so that the contract's closed list of bad rows sets it aside. */
final class SpoiltRow {
  private SpoiltRow() {}

  /** A field and what is wrong with it. */
  private record Fault(int column, String value) {}

  private static final List<Fault> MARRIAGE_FAULTS =
      List.of(
          new Fault(1, "یک"),
          new Fault(2, "ثبت شده"),
          new Fault(3, "NIKAH"),
          new Fault(4, ""),
          new Fault(4, "1403-12-31"),
          new Fault(4, "1404-07-31"),
          new Fault(5, "1404-13-01"),
          new Fault(7, "1234567890"),
          new Fault(7, "2222222222"),
          new Fault(9, "-"),
          new Fault(12, "اول"));

  private static final List<Fault> INSURED_FAULTS =
      List.of(
          new Fault(0, "1234567890"),
          new Fault(0, "83456789"),
          new Fault(4, ""),
          new Fault(4, "1379/02/32"),
          new Fault(4, "1382-11-31"),
          new Fault(5, "X"),
          new Fault(9, "1404-00-12"));

  private static final List<Fault> CONTRIBUTION_FAULTS =
      List.of(
          new Fault(0, "1234567890"),
          new Fault(0, "00123"),
          new Fault(2, "COMPULSARY"),
          new Fault(3, "OVERTIME"),
          new Fault(4, "1404-13"),
          new Fault(4, ""),
          new Fault(5, "32"),
          new Fault(5, "-1"),
          new Fault(5, "۲۱٫۵"),
          new Fault(6, "-1200000"),
          new Fault(6, "98,500,000"),
          new Fault(7, "1409-01-01"),
          new Fault(8, "1380-02-01"));

  static List<String> marriage(List<String> good, Dice dice) {
    return spoilt(good, dice.pick(MARRIAGE_FAULTS));
  }

  static List<String> insured(List<String> good, Dice dice) {
    return spoilt(good, dice.pick(INSURED_FAULTS));
  }

  static List<String> contribution(List<String> good, Dice dice) {
    return spoilt(good, dice.pick(CONTRIBUTION_FAULTS));
  }

  private static List<String> spoilt(List<String> good, Fault fault) {
    var row = new ArrayList<>(good);
    row.set(fault.column(), fault.value());
    return row;
  }
}
