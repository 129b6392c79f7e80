package ir.hedye.web.page;

/**
 * Something a form could not take.
 *
 * @param field whose it is; empty for the form as a whole
 */
public record FieldError(String field, String text) {}
