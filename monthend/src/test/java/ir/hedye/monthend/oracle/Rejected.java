package ir.hedye.monthend.oracle;

/**
 * A row set aside: file name without {@code .gz}, the line it begins on, and the first column in
 * the order of formats.md that is bad.
 */
public record Rejected(String file, long line, String column) {}
