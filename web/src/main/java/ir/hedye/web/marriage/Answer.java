package ir.hedye.web.marriage;

import java.util.Set;

/** What came of something asked. */
sealed interface Answer {
  /** Looked up or registered, as it stands now. */
  record Done(Registration registration) implements Answer {}

  /** It cannot be read as typed; no try was used. */
  record Faulty(Set<Entry.Fault> faults) implements Answer {
    public Faulty {
      faults = Set.copyOf(faults);
    }
  }

  /** Five tries were made today. */
  record TooOften() implements Answer {}

  /** Nothing of theirs has that code. */
  record Unknown() implements Answer {}

  /** Not among the insured. */
  record Stranger() implements Answer {}
}
