package ir.hedye.monthend.insured.lists;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The columns of the two files, each as name, type and width, in the order of one layout. */
record ListLayout(List<String> head, List<String> workers) {
  /** As the Organization's list software 2.7 has them: 23 and 27 columns. */
  static final ListLayout CLASSIC =
      new ListLayout(
          words(
              """
              DSK_ID:C10 DSK_NAME:C30 DSK_FARM:C30 DSK_ADRS:C40 DSK_KIND:N1 DSK_YY:N2 DSK_MM:N2
              DSK_LISTNO:C12 DSK_DISC:C30 DSK_NUM:N5 DSK_TDD:N6 DSK_TROOZ:N12 DSK_TMAH:N12
              DSK_TMAZ:N12 DSK_TMASH:N12 DSK_TTOTL:N12 DSK_TBIME:N12 DSK_TKOSO:N12 DSK_BIC:N12
              DSK_RATE:N5 DSK_PRATE:N2 DSK_BIMH:N12 MON_PYM:C3
              """),
          words(
              """
              DSW_ID:C10 DSW_YY:N2 DSW_MM:N2 DSW_LISTNO:C12 DSW_ID1:C8 DSW_FNAME:C60 DSW_LNAME:C60
              DSW_DNAME:C60 DSW_IDNO:C15 DSW_IDPLC:C30 DSW_IDATE:C8 DSW_BDATE:C8 DSW_SEX:C3
              DSW_NAT:C10 DSW_OCP:C50 DSW_SDATE:C8 DSW_EDATE:C8 DSW_DD:N2 DSW_ROOZ:N12 DSW_MAH:N12
              DSW_MAZ:N12 DSW_MASH:N12 DSW_TOTL:N12 DSW_BIME:N12 DSW_PRATE:N2 DSW_JOB:C6
              PER_NATCOD:C10
              """));

  /** As software 6 of Azar 1403 has them: two columns more in each file. */
  static final ListLayout NEWER =
      new ListLayout(
          with(CLASSIC.head, "DSK_INC:N12", "DSK_SPOUSE:N12"),
          with(CLASSIC.workers, "DSW_INC:N12", "DSW_SPOUSE:C10"));

  /** The same columns back to front, in small letters. */
  ListLayout reversed() {
    return new ListLayout(backwards(head), backwards(workers));
  }

  ListLayout without(String column) {
    return new ListLayout(without(head, column), without(workers, column));
  }

  ListLayout with(String column) {
    return without(column.split(":", -1)[0]).add(column);
  }

  private ListLayout add(String column) {
    return column.startsWith("DSK")
        ? new ListLayout(with(head, column), workers)
        : new ListLayout(head, with(workers, column));
  }

  /** Where a column of DSKWOR00 begins in its record. */
  int offsetOf(String column) {
    int offset = 1;
    for (String other : workers) {
      if (other.startsWith(column + ":")) {
        return offset;
      }
      offset += Integer.parseInt(other.split(":", -1)[1].substring(1));
    }
    throw new IllegalArgumentException(column);
  }

  /** The column in the library's terms. */
  static DBFField field(String column) {
    String[] parts = column.split(":", -1);
    var type =
        switch (parts[1].charAt(0)) {
          case 'C', 'c' -> DBFDataType.CHARACTER;
          case 'N', 'n' -> DBFDataType.NUMERIC;
          default -> DBFDataType.DATE;
        };
    return type == DBFDataType.DATE
        ? new DBFField(parts[0], type)
        : new DBFField(parts[0], type, Integer.parseInt(parts[1].substring(1)));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  private static List<String> with(List<String> columns, String... more) {
    var all = new ArrayList<>(columns);
    all.addAll(Arrays.asList(more));
    return List.copyOf(all);
  }

  private static List<String> without(List<String> columns, String name) {
    return columns.stream().filter(c -> !c.startsWith(name + ":")).toList();
  }

  private static List<String> backwards(List<String> columns) {
    var all = new ArrayList<>(columns);
    Collections.reverse(all);
    return all.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
  }
}
