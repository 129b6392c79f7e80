package ir.hedye.monthend.payment.bankfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a bank's answer, pain.002 or CSV, packed or not: what it is shows in its first characters,
 * not in its name. The file streams by; memory stays with one row.
 */
public final class BankAnswerReader {
  private static final int LONGEST_BLANK_START = 4096;

  /**
   * The answers in the order of the file; whoever asks closes the stream. A file that is refused
   * may say so late: take nothing before the stream has ended.
   *
   * @throws RefusedFile now or from the stream, when the file is refused whole
   */
  public Stream<BankAnswer> read(Path file) {
    try {
      Utf8Text text = Utf8Text.open(file);
      return stream(file, new BufferedReader(text));
    } catch (Unreadable e) {
      throw new RefusedFile(file, e.line(), e.why());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<BankAnswer> stream(Path file, BufferedReader text) throws IOException {
    try {
      AnswerSource source = first(text) == '<' ? new Pain002Answers(text) : new CsvAnswers(text);
      return StreamSupport.stream(new Answers(file, source), false).onClose(() -> close(text));
    } catch (IOException e) {
      text.close();
      throw e;
    }
  }

  /** The first character that is no white space, which stays unread. */
  private static int first(BufferedReader text) throws IOException {
    text.mark(LONGEST_BLANK_START);
    int c = text.read();
    for (int i = 1; i < LONGEST_BLANK_START && Character.isWhitespace(c); i++) {
      c = text.read();
    }
    text.reset();
    return c;
  }

  private static void close(BufferedReader text) {
    try {
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws from a source until it ends or the file is refused. */
  private static final class Answers extends Spliterators.AbstractSpliterator<BankAnswer> {
    private final Path file;
    private final AnswerSource source;
    private boolean ended;

    Answers(Path file, AnswerSource source) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.file = file;
      this.source = source;
    }

    @Override
    public boolean tryAdvance(Consumer<? super BankAnswer> action) {
      // An iterator over the stream asks again after the end.
      Optional<BankAnswer> answer = ended ? Optional.empty() : next();
      ended = answer.isEmpty();
      answer.ifPresent(action);
      return !ended;
    }

    private Optional<BankAnswer> next() {
      try {
        return source.next();
      } catch (Unreadable e) {
        throw new RefusedFile(file, e.line(), e.why());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
