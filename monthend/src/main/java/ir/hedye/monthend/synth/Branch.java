package ir.hedye.monthend.synth;

import java.util.List;

/** A branch (شعبه) of the Organization, and the town it stands in. */
record Branch(String code, String name, String office, String province, Town town) {

  /**
   * The branch's town.
   *
   * @param weight how many of the province's insured belong to the branch, against the others
   * @param birthplaces three-digit codes that begin the national IDs issued there
   */
  record Town(double weight, List<Integer> birthplaces) {}
}
