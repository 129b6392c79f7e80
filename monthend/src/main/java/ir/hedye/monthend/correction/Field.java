package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A fact that can be corrected. What is not here is corrected by nobody but its source. */
public enum Field {
  MONTH(Of.MONTH, Form.ROWS, "سابقهٔ حق بیمهٔ ماه"),
  BIRTH_DATE(Of.PERSON, Form.DAY, "تاریخ تولد در پروندهٔ بیمه"),
  SEX(Of.PERSON, Form.SEX, "جنسیت در پروندهٔ بیمه"),
  DECEASED_ON(Of.PERSON, Form.DAY_OR_NONE, "تاریخ فوت در پروندهٔ بیمه"),
  MARRIED_ON(Of.EVENT, Form.DAY, "تاریخ عقد"),
  REGISTERED_ON(Of.EVENT, Form.DAY_OR_NONE, "تاریخ ثبت"),
  OFFICE(Of.EVENT, Form.TEXT, "دفتر ازدواج"),
  CONTRACT(Of.EVENT, Form.CONTRACT, "نوع عقد"),
  HUSBAND_BIRTH(Of.EVENT, Form.DAY, "تاریخ تولد زوج نزد ثبت احوال"),
  HUSBAND_PRIOR(Of.EVENT, Form.COUNT, "ازدواج‌های پیشین زوج نزد ثبت احوال"),
  WIFE_BIRTH(Of.EVENT, Form.DAY, "تاریخ تولد زوجه نزد ثبت احوال"),
  WIFE_PRIOR(Of.EVENT, Form.COUNT, "ازدواج‌های پیشین زوجه نزد ثبت احوال");

  private final Of of;
  private final Form form;
  private final String persian;

  /** What a field belongs to. */
  private enum Of {
    MONTH,
    PERSON,
    EVENT
  }

  Field(Of of, Form form, String persian) {
    this.of = of;
    this.form = form;
    this.persian = persian;
  }

  /** How people call it. */
  public String persian() {
    return persian;
  }

  /** Whether it stands in the registry's row of an event; else in the Organization's records. */
  public boolean isOfEvent() {
    return of == Of.EVENT;
  }

  /** Whether it stands in a person's record. */
  public boolean isOfIdentity() {
    return of == Of.PERSON;
  }

  /** The typed value in its one form, as it is kept; empty when it is none. */
  public Optional<String> read(String typed) {
    return form.of(typed);
  }

  /** The count of earlier marriages of that spouse. */
  static Field priorOf(Role role) {
    return role == Role.HUSBAND ? HUSBAND_PRIOR : WIFE_PRIOR;
  }

  /** Whether it is about the other spouse of an event alone, and so nothing to this one's law. */
  boolean isOnlyAboutAnotherThan(Role role) {
    return role == Role.HUSBAND
        ? this == WIFE_BIRTH || this == WIFE_PRIOR
        : this == HUSBAND_BIRTH || this == HUSBAND_PRIOR;
  }

  /** The fields of an event that are read for an Iranian spouse alone. */
  static List<Field> ofSpouse(Role role) {
    return Arrays.stream(values()).filter(f -> f.name().startsWith(role.name())).toList();
  }
}
