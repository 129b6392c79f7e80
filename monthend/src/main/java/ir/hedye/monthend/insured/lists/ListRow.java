package ir.hedye.monthend.insured.lists;

import java.nio.file.Path;

/**
 * One person in an employer's list, as text in the form of a {@code contributions.csv} row, still
 * to be judged as one.
 *
 * @param record its number in DSKWOR00.DBF, from 1, deleted records counted
 * @param month {@code yyyy-MM}
 * @param days paid days, as the list says
 * @param wage the insurable total in rials, as the list says
 * @param startDate {@code yyyy-MM-dd}, or empty
 * @param leaveDate {@code yyyy-MM-dd}, or empty
 */
public record ListRow(
    Path file,
    int record,
    String nationalId,
    String workshop,
    String category,
    String basis,
    String month,
    String days,
    String wage,
    String startDate,
    String leaveDate,
    String listNo) {

  /** A log never carries a person. */
  @Override
  public String toString() {
    return file + ", record " + record;
  }
}
