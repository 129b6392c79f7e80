package ir.hedye.law.article85;

/** The conditions of Article 85 as the Act numbers them. */
public enum Clause {
  OPENING("ماده ۸۵، صدر ماده", "Article 85, opening sentence", "ازدواج اول"),
  CLAUSE_1("ماده ۸۵، بند ۱", "Article 85, clause 1", "برقراری رابطهٔ کاری در روز عقد"),
  CLAUSE_2("ماده ۸۵، بند ۲", "Article 85, clause 2", "۷۲۰ روز کار در پنج سال پیش از عقد"),
  CLAUSE_3("ماده ۸۵، بند ۳", "Article 85, clause 3", "عقد دائم و ثبت در دفتر رسمی");

  private final String persian;
  private final String english;
  private final String sense;

  Clause(String persian, String english, String sense) {
    this.persian = persian;
    this.english = english;
    this.sense = sense;
  }

  public String persian() {
    return persian;
  }

  public String english() {
    return english;
  }

  /** What the clause asks for, in Persian. */
  public String sense() {
    return sense;
  }
}
