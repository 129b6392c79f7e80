package ir.hedye.monthend.oracle;

import java.util.List;

/** What determine should say of a folder: the decisions as CSV, and the rows set aside. */
public record Verdict(String decisions, List<Rejected> rejects) {}
