package ir.hedye.web.desk;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.desk.CaseParts.EventFacts;
import ir.hedye.web.desk.CaseParts.Known;
import ir.hedye.web.gift.DeskFile;
import ir.hedye.web.gift.DeskFiles;
import ir.hedye.web.gift.DeskFiles.Told;
import ir.hedye.web.gift.DeskFiles.Which;
import ir.hedye.web.page.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands beside a piece of work: the file, the facts, the corrections. */
@Component
class CaseReader {
  private static final String CHANGE =
      """
      SELECT event_id, role::text AS role, old_run, new_run FROM review_case
      WHERE case_id = ? AND event_id IS NOT NULL
      """;

  private final JdbcClient sql;
  private final DeskFiles files;
  private final Facts facts;
  private final Checks checks;
  private final TopUpDesk topUps;
  private final ThawDesk thaws;

  CaseReader(
      JdbcClient sql,
      DeskFiles files,
      Facts facts,
      Checks checks,
      TopUpDesk topUps,
      ThawDesk thaws) {
    this.sql = sql;
    this.files = files;
    this.facts = facts;
    this.checks = checks;
    this.topUps = topUps;
    this.thaws = thaws;
  }

  CaseParts of(CaseFile file, Language language) {
    long person = file.person();
    DeskFile shown = files.of(person, language);
    return new CaseParts(
        shown,
        known(person),
        events(shown),
        facts.corrections(person),
        file.key().kind() == Kind.SUPPORT ? checks.of(file.key().number()) : Map.of(),
        file.key().kind() == Kind.CHANGED ? told(file, language) : List.of(),
        topUps.of(file),
        thaws.of(file));
  }

  Known known(long person) {
    String insurance =
        sql.sql("SELECT insurance_number FROM person WHERE national_id = ?")
            .param(person)
            .query(String.class)
            .optional()
            .orElse("");
    return new Known(NationalId.of(person).text(), insurance, facts.identity(person));
  }

  List<EventFacts> events(DeskFile file) {
    return file.events().stream()
        .map(event -> {
          Role role = Role.valueOf(event.role());
          return new EventFacts(event.id(), role, facts.event(event.id(), role));
        })
        .toList();
  }

  private List<Told> told(CaseFile file, Language language) {
    record Change(long event, String role, int oldRun, int newRun) {}
    return sql
        .sql(CHANGE)
        .param(file.key().number())
        .query((row, n) ->
            new Change(
                row.getLong("event_id"),
                row.getString("role"),
                row.getInt("old_run"),
                row.getInt("new_run")))
        .list()
        .stream()
        .flatMap(change ->
            Stream.of(change.oldRun, change.newRun)
                .map(run -> new Which(file.person(), change.event, change.role, run)))
        .flatMap(which -> files.decision(which, language).stream())
        .toList();
  }
}
