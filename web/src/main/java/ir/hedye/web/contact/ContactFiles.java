package ir.hedye.web.contact;

import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Me;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is on file about a person's account and mobile, for an officer whose reading is noted. */
@Service
public class ContactFiles {
  private final ContactBook book;
  private final InstantSource clock;

  ContactFiles(ContactBook book, InstantSource clock) {
    this.book = book;
    this.clock = clock;
  }

  /** Masked, as the person sees it; empty for somebody who is not insured. */
  public Optional<ContactState> of(NationalId person) {
    return book.of(Me.of(person), Tehran.dayOf(clock.instant()));
  }
}
