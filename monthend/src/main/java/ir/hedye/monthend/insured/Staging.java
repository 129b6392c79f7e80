package ir.hedye.monthend.insured;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.store.CopyText;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * The temporary tables through which a folder comes in, and the readers that turn good rows into
 * COPY text for them.
 */
final class Staging {
  private Staging() {}

  static void create(Sql sql) throws SQLException {
    sql.run(
        "CREATE TEMP TABLE s_branch (branch text, name text, office text, province text)"
            + " ON COMMIT DROP");
    sql.run(
        """
        CREATE TEMP TABLE s_person (national_id bigint, insurance_number text, first_name text,
          last_name text, birth_date int, sex "char", branch text, deceased_on int, mobile text,
          sheba text, mobile_number text, account text) ON COMMIT DROP
        """);
    sql.run(
        """
        CREATE TEMP TABLE s_contribution (workshop text COLLATE "C", month int,
          list_no text COLLATE "C", national_id bigint, kind smallint, days smallint, wage bigint,
          start_on int, leave_on int) ON COMMIT DROP
        """);
    sql.run(
        "CREATE TEMP TABLE s_paid (national_id bigint, paid_on int, amount bigint, source text)"
            + " ON COMMIT DROP");
  }

  /** A reader whose good rows stand as COPY text. */
  abstract static class Part implements RowReader {
    final CopyText copy = new CopyText();
  }

  static final class Branches extends Part {
    @Override
    public void read(Row row) {
      copy.add(row.text(0)).add(row.text(1)).add(row.text(2)).add(row.text(3)).endRow();
    }
  }

  static final class People extends Part {
    @Override
    public void read(Row row) {
      if (PersonRows.judge(row) == Fields.BAD) {
        return;
      }
      PersonLine p = PersonRows.read(row);
      copy.add(p.nationalId()).add(p.insuranceNumber()).add(p.firstName()).add(p.lastName());
      copy.add(p.birthDate()).add(String.valueOf(p.sex())).add(p.branch()).add(p.deceasedOn());
      copy.add(p.mobile()).add(p.sheba());
      copy.add(Mobile.read(p.mobile()).map(Mobile::text).orElse(""));
      copy.add(Sheba.read(p.sheba()).map(Sheba::text).orElse("")).endRow();
    }
  }

  static final class Contributions extends Part {
    private final ContributionLine line = new ContributionLine();

    @Override
    public void read(Row row) {
      if (ContributionRows.read(row, line)) {
        copy.add(row.text(ContributionRows.WORKSHOP)).add(line.month());
        copy.add(ContributionRows.listNumber(row)).add(line.nationalId()).add(line.kind());
        copy.add(line.days()).add(line.wage()).add(line.start()).add(line.leave()).endRow();
      }
    }
  }

  static final class Paid extends Part {
    @Override
    public void read(Row row) {
      long id = PaidRows.judge(row);
      if (id != Fields.BAD) {
        copy.add(NationalId.of(id).number()).add(Math.max(0, Fields.date(row, 1)));
        copy.add(Math.max(0, Fields.wholeNumber(row, 2))).add(row.text(3)).endRow();
      }
    }
  }
}
