package ir.hedye.web.marriage;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.TextRow;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.MarriageRows;
import ir.hedye.monthend.registry.SpouseLine;
import ir.hedye.monthend.run.Preview.Told;
import ir.hedye.web.outside.MarriageInquiry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks the registry about one marriage. What it tells is judged as strictly as a row of its file,
 * and must be about this couple: anything else counts as no answer.
 */
@Component
class LookUp {
  private static final List<String> COLUMNS =
      List.of(
          "event_id",
          "version",
          "status",
          "contract",
          "marriage_date",
          "registration_date",
          "office",
          "husband_id",
          "husband_birth_date",
          "husband_prior_marriages",
          "wife_id",
          "wife_birth_date",
          "wife_prior_marriages",
          "province");

  private final MarriageInquiry inquiry;

  LookUp(MarriageInquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** What the registry says. */
  sealed interface Said {
    /** It has that marriage. */
    record Found(Told told) implements Said {}

    /** It has no such marriage. */
    record NotFound() implements Said {}

    /** It did not say, or nothing that we understand. */
    record NotNow() implements Said {}
  }

  Said ask(NationalId person, Wish wish) {
    var question = new MarriageInquiry.Question(person, wish.spouse(), wish.contractDay());
    return switch (inquiry.ask(question)) {
      case MarriageInquiry.Reply.Found(var particulars) ->
          read(particulars)
              .filter(event -> event.marriedOn() == Fields.packed(wish.contractDay()))
              .flatMap(event -> about(event, person, wish.spouse()))
              .<Said>map(Said.Found::new)
              .orElseGet(Said.NotNow::new);
      case MarriageInquiry.Reply.NotFound _ -> new Said.NotFound();
      case MarriageInquiry.Reply.NotNow _ -> new Said.NotNow();
    };
  }

  private static Optional<EventLine> read(Map<String, String> particulars) {
    var fields = COLUMNS.stream().map(name -> particulars.getOrDefault(name, "")).toList();
    boolean plain = fields.stream().noneMatch(field -> field.contains(","));
    return plain
        ? MarriageRows.read(new TextRow(MarriageRows.COLUMNS).of(1, fields))
        : Optional.empty();
  }

  private static Optional<Told> about(EventLine event, NationalId person, NationalId spouse) {
    boolean husband = event.husband().id().equals(person.text());
    SpouseLine own = husband ? event.husband() : event.wife();
    SpouseLine other = husband ? event.wife() : event.husband();
    boolean theirs = own.id().equals(person.text()) && other.id().equals(spouse.text());
    return theirs && own.isIranian()
        ? Optional.of(
            new Told(
                event.eventId(),
                event.marriage(),
                husband ? Role.HUSBAND : Role.WIFE,
                Fields.unpacked(own.birthDate()),
                own.priorMarriages()))
        : Optional.empty();
  }
}
