package ir.hedye.house.right.first;

/** Right: names nothing. */
public record Stone(int weight) {}
