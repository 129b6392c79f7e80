package ir.hedye.monthend.demo;

/** When the centre sends a receipt. */
public enum ReceiptTime {
  /** After the answer, as usual. */
  AFTER,
  /** Before the answer: the sender does not know the id yet. */
  BEFORE,
  /** After the answer, and again. */
  TWICE,
  /** When it is told to. */
  HELD,
  /** Never. */
  NEVER
}
