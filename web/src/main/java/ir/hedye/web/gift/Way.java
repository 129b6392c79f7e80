package ir.hedye.web.gift;

/** A link to where something can be done. */
public record Way(String label, String address) {}
