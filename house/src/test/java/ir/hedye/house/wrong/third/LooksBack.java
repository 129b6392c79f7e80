package ir.hedye.house.wrong.third;

import java.util.List;

/** Right: names nothing later. */
public record LooksBack(List<String> names) {}
