package ir.hedye.house.right.second;

import ir.hedye.house.right.first.Stone;
import java.util.List;

/** Right: made of what stands before it. */
record Wall(List<Stone> stones) {}
