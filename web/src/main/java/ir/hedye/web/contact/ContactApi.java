package ir.hedye.web.contact;

import ir.hedye.web.access.JsonBody;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.Fields;
import ir.hedye.web.page.ApiAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Account and mobile for programs. Another mobile is registered at the sign-in alone: the code that
 * proves it goes there.
 */
@Controller
final class ContactApi {
  private static final String PATH = "/api/account";

  private final MyContacts contacts;

  ContactApi(MyContacts contacts) {
    this.contacts = contacts;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> account(Me me) {
    return state(me, HttpStatus.OK);
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> change(Me me, HttpServletRequest request) {
    String sheba = JsonBody.read(request).getOrDefault("sheba", "");
    if (contacts.find(me).isEmpty()) {
      return stranger();
    }
    return switch (contacts.changeAccount(me, sheba)) {
      case AccountAnswer.Taken _, AccountAnswer.Same _ -> state(me, HttpStatus.OK);
      case AccountAnswer.Waits _ -> state(me, HttpStatus.ACCEPTED);
      case AccountAnswer.NotASheba _ ->
          refused("NOT_A_SHEBA", "A Sheba is IR and 24 digits; one is missing or wrong.");
      case AccountAnswer.BankEnded _ -> refused("BANK_ENDED", "That bank no longer exists.");
      case AccountAnswer.Frozen _ -> conflict("FROZEN", "Payments are stopped; nothing changes.");
      case AccountAnswer.MobileTooNew(var until) -> tooNew(until);
      case AccountAnswer.TooOften _ ->
          ApiAnswer.problem(
              HttpStatus.TOO_MANY_REQUESTS, "TOO_OFTEN", "Three accounts a day are enough.");
    };
  }

  /** "It was not me." */
  @PostMapping(PATH + "/freeze")
  ResponseEntity<byte[]> freeze(Me me) {
    if (contacts.find(me).isEmpty()) {
      return stranger();
    }
    contacts.freeze(me);
    return state(me, HttpStatus.OK);
  }

  private static ResponseEntity<byte[]> tooNew(Instant until) {
    return ApiAnswer.problem(
        HttpStatus.CONFLICT,
        Map.of(
            "code",
            "MOBILE_TOO_NEW",
            "detail",
            "The mobile was changed a short while ago.",
            "until",
            until.toString()));
  }

  private static ResponseEntity<byte[]> refused(String code, String detail) {
    return ApiAnswer.problem(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
  }

  private static ResponseEntity<byte[]> conflict(String code, String detail) {
    return ApiAnswer.problem(HttpStatus.CONFLICT, code, detail);
  }

  private static ResponseEntity<byte[]> stranger() {
    return ApiAnswer.problem(HttpStatus.NOT_FOUND, "NOT_INSURED", "Nobody insured has that token.");
  }

  private ResponseEntity<byte[]> state(Me me, HttpStatus status) {
    return contacts
        .find(me)
        .map(state -> ApiAnswer.of(status, json(state)))
        .orElseGet(ContactApi::stranger);
  }

  private static Map<String, Object> json(ContactState state) {
    return new Fields()
        .with("account", state.account().map(ContactApi::account))
        .with("mobile_last_four", state.mobile())
        .with("waiting", state.waiting())
        .with("frozen", state.frozen())
        .with("changes", state.changes().stream().map(ContactApi::change).toList())
        .values();
  }

  private static Map<String, Object> account(ContactState.Account account) {
    return new Fields()
        .with("bank", account.bank().persian())
        .with("last_four", account.end())
        .with("owner", account.owner().name())
        .withDay("bank_ended_on", account.bankEnded())
        .with("returned", account.returned())
        .values();
  }

  private static Map<String, Object> change(ContactState.Change change) {
    return new Fields()
        .with("what", change.what().name())
        .with("own", change.own())
        .with("last_four", change.end())
        .with("at", change.at().toString())
        .values();
  }
}
