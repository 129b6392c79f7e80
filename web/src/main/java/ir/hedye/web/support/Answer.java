package ir.hedye.web.support;

import ir.hedye.web.picture.PictureFault;
import java.util.Set;

/** What came of something asked. */
public sealed interface Answer {
  /** Done; the request as it stands now. */
  record Done(SupportRequest request) implements Answer {}

  /** Nothing of theirs has that code. */
  record Unknown() implements Answer {}

  /** Answered or withdrawn already: nothing can be added. */
  record Closed() implements Answer {}

  /** More requests or pictures than one person needs. */
  record TooMany() implements Answer {}

  /** It cannot be taken as it was typed. */
  record Faulty(Set<Asking.Fault> faults) implements Answer {
    public Faulty {
      faults = Set.copyOf(faults);
    }
  }

  /** That picture was not taken; the others and the request stand. */
  record Refused(PictureFault fault) implements Answer {}

  /** The scanner or the disk does not answer: try again, nothing is lost. */
  record NotNow() implements Answer {}
}
