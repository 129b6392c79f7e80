package ir.hedye.web.staff;

import java.io.Serializable;

/** Where a role holds. */
public sealed interface Scope extends Serializable {
  record Country() implements Scope {}

  /** A provincial office with all its branches. */
  record Office(String office) implements Scope {}

  record Branch(String branch) implements Scope {}

  default boolean covers(Place place) {
    return switch (this) {
      case Country() -> true;
      case Office(String office) -> office.equals(place.office());
      case Branch(String branch) -> branch.equals(place.branch());
    };
  }

  /** Which level of the Organization it is. */
  default Role.Level level() {
    return switch (this) {
      case Country() -> Role.Level.COUNTRY;
      case Office(_) -> Role.Level.OFFICE;
      case Branch(_) -> Role.Level.BRANCH;
    };
  }

  /** The code of office or branch; empty for the country. */
  default String code() {
    return switch (this) {
      case Country() -> "";
      case Office(String office) -> office;
      case Branch(String branch) -> branch;
    };
  }

  static Scope of(Role.Level level, String code) {
    return switch (level) {
      case COUNTRY -> new Country();
      case OFFICE -> new Office(code);
      case BRANCH -> new Branch(code);
    };
  }
}
