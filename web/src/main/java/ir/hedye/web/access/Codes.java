package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open codes. Each is good for five minutes, five tries and one session; a new one ends the one
 * before. Only a keyed hash is kept.
 */
@Component
final class Codes {
  static final Duration GOOD_FOR = Duration.ofMinutes(5);
  static final int TRIES = 5;

  /** Rows of the dead go when somebody asks for a code, whoever that is. */
  private static final String SWEEP = "DELETE FROM web_code WHERE expires_at < :before";

  private static final String OPEN =
      """
      INSERT INTO web_code (challenge, national_id, new_mobile, salt, code_hash, expires_at)
      VALUES (:challenge, :person, :newMobile, :salt, :hash, :expiresAt)
      ON CONFLICT (challenge) DO UPDATE SET national_id = excluded.national_id,
        new_mobile = excluded.new_mobile, salt = excluded.salt, code_hash = excluded.code_hash,
        tries = 0, expires_at = excluded.expires_at
      """;

  /** Counted before it is looked at, so that a hundred guesses at once are a hundred tries. */
  private static final String TRY =
      """
      UPDATE web_code SET tries = tries + 1
      WHERE challenge = :challenge AND tries < :tries AND expires_at > :now
      RETURNING national_id AS person, new_mobile, salt, code_hash AS hash, tries
      """;

  private static final String CLOSE = "DELETE FROM web_code WHERE challenge = :challenge";

  private final JdbcClient sql;
  private final CodeKey key;
  private final CodeLength length;
  private final InstantSource clock;

  Codes(JdbcClient sql, CodeKey key, CodeLength length, InstantSource clock) {
    this.sql = sql;
    this.key = key;
    this.length = length;
    this.clock = clock;
  }

  /**
   * For whom a code is.
   *
   * @param to where it goes; empty for people we cannot reach: then no code will be the right one
   * @param registers whether entering it makes that mobile the person's own
   */
  record For(NationalId person, Optional<Mobile> to, boolean registers) {
    String newMobile() {
      return registers ? to.map(Mobile::text).orElse("") : "";
    }

    @Override
    public String toString() {
      return "For[…]";
    }
  }

  /** An open code as it is kept. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never printed
  private record Kept(long person, String newMobile, byte[] salt, byte[] hash, int tries) {}

  /** Opens a new code for that session, and answers it to be sent. */
  Code open(Challenge challenge, For whom) {
    var now = clock.instant();
    sql.sql(SWEEP).param("before", Timestamp.from(now.minus(GOOD_FOR))).update();
    length.sweep();
    var code = Code.fresh(length.next(whom.person()));
    byte[] salt = CodeKey.salt();
    byte[] another = CodeKey.salt();
    sql.sql(OPEN)
        .param("challenge", challenge.key())
        .param("person", whom.person().number())
        .param("newMobile", whom.newMobile())
        .param("salt", whom.to().isPresent() ? salt : another) // under another salt none is right
        .param("hash", key.hash(challenge, salt, code))
        .param("expiresAt", Timestamp.from(now.plus(GOOD_FOR)))
        .update();
    return code;
  }

  /** One try. */
  CodeAnswer enter(Challenge challenge, Code typed) {
    var kept =
        sql.sql(TRY)
            .param("challenge", challenge.key())
            .param("tries", TRIES)
            .param("now", Timestamp.from(clock.instant()))
            .query(Kept.class)
            .optional();
    return kept.map(open -> weigh(challenge, open, typed)).orElseGet(CodeAnswer.Dead::new);
  }

  private CodeAnswer weigh(Challenge challenge, Kept kept, Code typed) {
    boolean same = MessageDigest.isEqual(kept.hash, key.hash(challenge, kept.salt, typed));
    if (!same) {
      length.countWrong();
      return kept.tries < TRIES ? new CodeAnswer.Wrong() : new CodeAnswer.Dead();
    }
    // Whoever ends it has used it: of two at once, one.
    boolean first = sql.sql(CLOSE).param("challenge", challenge.key()).update() == 1;
    return first
        ? new CodeAnswer.Right(
            NationalId.of(kept.person), Optional.of(kept.newMobile).flatMap(Mobile::read))
        : new CodeAnswer.Dead();
  }

  /** Ends every open code of that person. */
  void end(NationalId person) {
    sql.sql("DELETE FROM web_code WHERE national_id = :person")
        .param("person", person.number())
        .update();
  }

  /** Whom the last code was for, so that another can be sent. */
  Optional<Last> last(Challenge challenge) {
    return sql.sql("SELECT national_id, new_mobile FROM web_code WHERE challenge = :challenge")
        .param("challenge", challenge.key())
        .query((row, _) -> new Last(NationalId.of(row.getLong(1)), Mobile.read(row.getString(2))))
        .optional();
  }

  /** Whom it was for, and the mobile it would have registered. */
  record Last(NationalId person, Optional<Mobile> newMobile) {
    @Override
    public String toString() {
      return "Last[…]";
    }
  }

  /** How often the open code may still be tried. */
  int triesLeft(Challenge challenge) {
    return sql.sql("SELECT :tries - tries FROM web_code WHERE challenge = :challenge")
        .param("tries", TRIES)
        .param("challenge", challenge.key())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }
}
