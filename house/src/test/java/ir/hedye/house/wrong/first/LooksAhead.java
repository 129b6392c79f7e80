package ir.hedye.house.wrong.first;

import ir.hedye.house.wrong.second.LooksAheadByArray;

/** Wrong on purpose: names a later package. */
record LooksAhead(LooksAheadByArray later) {}
