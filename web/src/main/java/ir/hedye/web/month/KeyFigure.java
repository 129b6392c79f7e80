package ir.hedye.web.month;

/**
 * A figure that is read first.
 *
 * @param label what is counted
 * @param figure the figure itself, with its unit where it has one
 * @param exact to the rial, or what the figure is made of
 * @param note to compare with, or what is left out
 */
record KeyFigure(String label, String figure, String exact, String note) {}
