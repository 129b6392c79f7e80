package ir.hedye.monthend.synth;

/** One written file: its name, its rows without the header, the SHA-256 of its bytes in hex. */
public record FileSeal(String name, long records, String sha256) {}
