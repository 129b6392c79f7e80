package ir.hedye.house.wrong.unmarked;

/** Wrong on purpose: its package says nothing of null. */
record Unmarked(String name) {}
