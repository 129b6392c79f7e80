package ir.hedye.web.support;

import ir.hedye.web.support.SupportBook.Row;
import ir.hedye.web.support.SupportRequest.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The Organization's side of support requests. Whoever calls has asked before whether the officer
 * may; what is written here is written in the caller's transaction.
 */
@Service
public class Answering {
  private final JdbcClient sql;
  private final SupportBook book;
  private final PictureBook pictures;
  private final SupportNotices notices;
  private final InstantSource clock;

  Answering(
      JdbcClient sql,
      SupportBook book,
      PictureBook pictures,
      SupportNotices notices,
      InstantSource clock) {
    this.sql = sql;
    this.book = book;
    this.pictures = pictures;
    this.notices = notices;
    this.clock = clock;
  }

  /** That request, whoever's it is. */
  public Optional<RequestFile> find(long id) {
    return read("SELECT * FROM support_request WHERE request_id = ?", id);
  }

  /** The same, and nobody changes it until this transaction ends. */
  public Optional<RequestFile> hold(long id) {
    return read("SELECT * FROM support_request WHERE request_id = ? FOR UPDATE", id);
  }

  private Optional<RequestFile> read(String query, long id) {
    return sql.sql(query)
        .param(id)
        .query((row, n) -> {
          Row found = Row.read(row, n);
          return new RequestFile(
              id, row.getLong("national_id"), book.whole(found, pictures.of(id)));
        })
        .optional();
  }

  /** Under which hash a picture lies; empty when it is not there, or forgotten. */
  public Optional<String> picture(long id, int number) {
    return sql.sql(
            """
            SELECT sha256 FROM support_picture
            WHERE request_id = ? AND number = ? AND forgotten_at IS NULL\
            """)
        .params(id, number)
        .query(String.class)
        .optional();
  }

  /** Answers it for good; an SMS says that there is an answer. */
  public void answer(RequestFile file, String words) {
    Instant now = clock.instant();
    book.note(file.id(), Kind.ANSWERED, words, now);
    book.move(file.id(), SupportState.ANSWERED, now);
    notices.answered(file);
  }

  /** Asks for a better picture; an SMS says so. A new picture brings the request back. */
  public void askForPicture(RequestFile file, String words) {
    Instant now = clock.instant();
    book.note(file.id(), Kind.PICTURE_NEEDED, words, now);
    book.move(file.id(), SupportState.PICTURE_NEEDED, now);
    notices.pictureNeeded(file);
  }
}
