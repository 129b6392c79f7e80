package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;

/** An insured person who has married before and may marry again. */
record Acquaintance(Person person, int marriages, JalaliDate lastWedding) {

  /** Whether the last wedding is far enough back for another. */
  boolean freeOn(JalaliDate day) {
    return lastWedding.plusDays(240).isBefore(day) && person.life().died() == null;
  }
}
