package ir.hedye.web.month;

/** A name and its figure. */
record Pair(String label, String figure) {}
