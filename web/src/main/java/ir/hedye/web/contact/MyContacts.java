package ir.hedye.web.contact;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.contact.ContactRequest;
import ir.hedye.monthend.contact.ContactRequest.Ask;
import ir.hedye.web.access.Me;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The signed-in person's account and mobile, as pages and as JSON. */
@Service
public class MyContacts {
  /** After a change of mobile nobody changes the account for so long. */
  static final Duration MOBILE_RESTS = Duration.ofDays(3);

  static final int ACCOUNTS_A_DAY = 3;

  private final ContactBook book;
  private final ContactDesk desk;
  private final InstantSource clock;

  MyContacts(ContactBook book, ContactDesk desk, InstantSource clock) {
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  /** Empty for somebody who is not insured. */
  Optional<ContactState> find(Me me) {
    return book.of(me, today());
  }

  ContactState of(Me me) {
    return find(me).orElseThrow(() -> new IllegalStateException("nobody on file"));
  }

  /** Another account, as typed. */
  public AccountAnswer changeAccount(Me me, String typed) {
    // a telephone's keypad of digits has no letters
    Optional<Sheba> read = Sheba.read(typed).or(() -> Sheba.read("IR" + typed));
    if (read.isEmpty()) {
      return new AccountAnswer.NotASheba();
    }
    Sheba sheba = read.get();
    return refusal(me, sheba)
        .orElseGet(() ->
            ask(me, new ContactRequest.Account(sheba, desk.asksOwners()))
                ? new AccountAnswer.Taken()
                : new AccountAnswer.Waits());
  }

  private Optional<AccountAnswer> refusal(Me me, Sheba sheba) {
    if (of(me).frozen()) {
      return Optional.of(new AccountAnswer.Frozen());
    }
    if (book.isCurrent(me, sheba)) {
      return Optional.of(new AccountAnswer.Same());
    }
    Optional<JalaliDate> ended = book.ended(sheba, today());
    if (ended.isPresent()) {
      return Optional.of(new AccountAnswer.BankEnded(book.bank(sheba), ended.get()));
    }
    Optional<Instant> until = book.mobileChangedAt(me).map(at -> at.plus(MOBILE_RESTS));
    if (until.filter(clock.instant()::isBefore).isPresent()) {
      return until.map(AccountAnswer.MobileTooNew::new);
    }
    int asked = book.accountsAskedSince(me, clock.instant().minus(Duration.ofDays(1)));
    return asked >= ACCOUNTS_A_DAY ? Optional.of(new AccountAnswer.TooOften()) : Optional.empty();
  }

  /** "It was not me": nothing is paid until somebody has looked. */
  void freeze(Me me) {
    if (!of(me).frozen()) {
      ask(me, new ContactRequest.Freeze());
    }
  }

  private boolean ask(Me me, Ask ask) {
    return desk.ask(new ContactRequest(me.nationalId(), ask, today()));
  }

  private JalaliDate today() {
    return Tehran.dayOf(clock.instant());
  }
}
