package ir.hedye.monthend.store;

import java.util.List;

/**
 * Tables that come and grow together. Each part has a history of its own, so that a program which
 * does not know a part leaves it alone and works on beside it.
 *
 * @param history name of the table that tells which files were run
 * @param locations folders of SQL on the class path, such as {@code ir/hedye/monthend/notice}
 */
public record SchemaPart(String history, List<String> locations) {

  /** The month's road: every program knows it. */
  public static SchemaPart road(List<String> locations) {
    return new SchemaPart("flyway_schema_history", locations);
  }

  public SchemaPart {
    if (!history.matches("[a-z_]+")) { // goes into SQL as a name
      throw new IllegalArgumentException("not a name of a table: " + history);
    }
  }
}
