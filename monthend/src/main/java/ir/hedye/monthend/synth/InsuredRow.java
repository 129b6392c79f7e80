package ir.hedye.monthend.synth;

import java.util.List;

/** One row of insured.csv, as text. */
record InsuredRow(Identity identity, String branch, Contact contact, String deceasedOn) {

  /** Who it is, by the Organization's own record. */
  record Identity(String id, String insuranceNumber, Name name, String birth, String sex) {
    Identity born(String otherBirth) {
      return new Identity(id, insuranceNumber, name, otherBirth, sex);
    }

    Identity ofSex(String otherSex) {
      return new Identity(id, insuranceNumber, name, birth, otherSex);
    }
  }

  /** First name and surname. */
  record Name(String first, String last) {}

  /** How to reach and pay; empty when not on file. */
  record Contact(String mobile, String sheba) {}

  InsuredRow with(Identity other) {
    return new InsuredRow(other, branch, contact, deceasedOn);
  }

  InsuredRow with(Contact other) {
    return new InsuredRow(identity, branch, other, deceasedOn);
  }

  InsuredRow died(String on) {
    return new InsuredRow(identity, branch, contact, on);
  }

  List<String> fields() {
    var name = identity.name();
    return List.of(
        identity.id(),
        identity.insuranceNumber(),
        name.first(),
        name.last(),
        identity.birth(),
        identity.sex(),
        branch,
        contact.mobile(),
        contact.sheba(),
        deceasedOn);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "an insured person";
  }
}
