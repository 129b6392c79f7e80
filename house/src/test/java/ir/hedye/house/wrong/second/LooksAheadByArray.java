package ir.hedye.house.wrong.second;

import ir.hedye.house.wrong.third.LooksBack;
import java.util.List;

/** Wrong on purpose: names a later package by an array of it. */
public final class LooksAheadByArray {
  List<LooksBack[]> none() {
    return List.of(new LooksBack[0], new LooksBack[1]);
  }
}
