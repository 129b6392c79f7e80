package ir.hedye.web.staff;

/**
 * Where a case belongs.
 *
 * @param branch code of the branch
 * @param office the provincial office over it
 */
public record Place(String branch, String office) {}
