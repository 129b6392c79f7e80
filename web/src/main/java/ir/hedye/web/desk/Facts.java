package ir.hedye.web.desk;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Corrections;
import ir.hedye.monthend.correction.FactsNow;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.monthend.correction.WindowEdge;
import ir.hedye.monthend.store.Sql;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts as they stand now, feeds with corrections laid over: what an officer looks at. */
@Component
class Facts {
  private final DeskJournal books;

  Facts(DeskJournal books) {
    this.books = books;
  }

  /** What the registry says of an event; of the other spouse nothing. */
  Map<Field, String> event(long event, Role role) {
    var all = new EnumMap<Field, String>(Field.class);
    all.putAll(books.onConnection(c -> new FactsNow(new Sql(c)).event(event)));
    String other = role == Role.HUSBAND ? "WIFE" : "HUSBAND";
    all.keySet().removeIf(field -> field.name().startsWith(other));
    return all;
  }

  Map<Field, String> identity(long person) {
    return books.onConnection(c -> new FactsNow(new Sql(c)).identity(NationalId.of(person)));
  }

  List<GivenRow> rows(long person, JalaliMonth month) {
    return books.onConnection(c -> new FactsNow(new Sql(c)).rows(NationalId.of(person), month));
  }

  /** The months whose days the window's edges leave open. */
  List<WindowEdge> edges(long event, Role role) {
    return books.onConnection(c -> Corrections.windowEdges(c, event, role));
  }

  /** Every correction about that person, whatever its state. */
  List<Correction> corrections(long person) {
    return books.onConnection(c -> Corrections.about(c, NationalId.of(person)));
  }
}
