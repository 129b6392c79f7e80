package ir.hedye.monthend.synth;

/** What chance is asked about: each purpose draws from a stream of its own. */
enum Purpose {
  CALENDAR,
  EVENT_NUMBERS,
  SPELLING,
  WEDDING,
  INSURED_RECORD,
  PROVINCE,
  WORKING_LIFE,
  MISSING_EVENT,
  REGISTRY_NEWS,
  INSURED_NEWS,
  REMARRIAGE,
  LATE_LISTS,
  LIST_CORRECTIONS,
  FLAWS
}
