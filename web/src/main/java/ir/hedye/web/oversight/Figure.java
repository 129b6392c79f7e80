package ir.hedye.web.oversight;

/** One of the figures at the head of a page. */
record Figure(String label, String figure, String note) {}
