package ir.hedye.monthend.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a judged case stands: the questions by which the edges are told. */
record Standing(Judgement judgement) {
  Career career() {
    return judgement.facts().career();
  }

  /** D. */
  Day married() {
    return judgement.facts().married();
  }

  /** A. */
  Day evaluationDay() {
    return judgement.facts().evaluationDay();
  }

  PaidDays days() {
    return judgement.days();
  }

  List<Month> awaited() {
    return judgement.relation().awaited();
  }

  boolean is(String outcome) {
    return judgement.result().outcome().equals(outcome);
  }

  boolean hasReasons(String... reasons) {
    return judgement.result().reasons().containsAll(List.of(reasons));
  }

  boolean hasOnly(String reason) {
    return hasReasons(reason) && judgement.result().reasons().size() == 1;
  }

  boolean relationHolds() {
    return judgement.relation().failure().isEmpty() && awaited().isEmpty();
  }

  boolean relationEnded() {
    return judgement.relation().failure().equals(Optional.of("RELATION_ENDED"));
  }

  /** Some row of M, covered and keeping the relation, is so. */
  boolean someOwnRow(Predicate<Contribution> isSo) {
    return rowsOfM().stream()
        .filter(row -> row.isCovered() && row.keepsTheRelation())
        .anyMatch(isSo);
  }

  /** M has rows, and every one is so. */
  boolean everyRow(Predicate<Contribution> isSo) {
    return !rowsOfM().isEmpty() && rowsOfM().stream().allMatch(isSo);
  }

  boolean someRow(Predicate<Contribution> isSo) {
    return rowsOfM().stream().anyMatch(isSo);
  }

  private List<Contribution> rowsOfM() {
    return career().rowsOf(married().month());
  }

  /** The covered rows, keeping the relation, of the last month before M that has any. */
  List<Contribution> lastSeen() {
    var relations =
        career().rows().stream()
            .filter(row -> row.isCovered() && row.keepsTheRelation())
            .filter(row -> married().month().isAfter(row.month()))
            .toList();
    return relations.stream()
        .map(Contribution::month)
        .max(Comparator.naturalOrder())
        .map(last -> relations.stream().filter(row -> row.month().equals(last)).toList())
        .orElse(List.of());
  }

  /** What clause 1 said on another evaluation day. */
  Relation relationOn(Day evaluationDay) {
    return Relation.of(new Career(career().rows(), married(), evaluationDay));
  }

  Fraction wages() {
    return Wages.total(career());
  }
}
