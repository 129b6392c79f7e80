package ir.hedye.monthend.synth;

import java.util.List;

/** Two people who marry, and where. */
record Couple(Spouse husband, Spouse wife, Province home) {
  List<Spouse> both() {
    return List.of(husband, wife);
  }
}
