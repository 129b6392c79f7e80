package ir.hedye.web.outside;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.web.page.Surroundings;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The registry's inquiry about a single marriage. */
@Component
public final class MarriageInquiry {
  private final Service service;

  MarriageInquiry(Surroundings surroundings) {
    service = new Service(surroundings.address(PortalSettings.MARRIAGE_INQUIRY), "/marriage");
  }

  /** Which marriage is meant: one's own. */
  public record Question(NationalId person, NationalId spouse, JalaliDate contractDay) {
    @Override
    public String toString() {
      return "Question[…]";
    }
  }

  /** What the registry says. */
  public sealed interface Reply {
    /**
     * It has that marriage.
     *
     * @param particulars by the names of the columns in the registry's file
     */
    record Found(Map<String, String> particulars) implements Reply {
      public Found {
        particulars = Map.copyOf(particulars);
      }

      @Override
      public String toString() {
        return "Found[…]";
      }
    }

    /** It knows no such marriage. */
    record NotFound() implements Reply {}

    /** It did not say. */
    record NotNow() implements Reply {}
  }

  public Reply ask(Question question) {
    return service
        .ask(
            Map.of(
                "national_id", question.person().text(),
                "spouse_national_id", question.spouse().text(),
                "marriage_date", question.contractDay().toString()))
        .map(MarriageInquiry::reply)
        .orElseGet(Reply.NotNow::new);
  }

  private static Reply reply(Map<String, String> fields) {
    return switch (Optional.ofNullable(fields.get("answer")).orElse("")) {
      case "yes" -> new Reply.Found(fields);
      case "no" -> new Reply.NotFound();
      default -> new Reply.NotNow();
    };
  }
}
