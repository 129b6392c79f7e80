package ir.hedye.monthend.insured.lists;

/** How many lists and rows were handed over. */
public record ListsTaken(int lists, long rows) {}
