package ir.hedye.web.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.access.Me;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking a marriage up tells nothing about strangers")
class NoOracleTest {
  private static final String HOME = "/me/marriage";
  private static final String DAY = "1405-06-15";
  private static final JalaliDate TODAY = new JalaliDate(1405, 9, 2);

  /** OTHER has married somebody who is not insured, on that very day; the ledger knows. */
  private static final String OTHERS_MARRIAGE =
      """
      INSERT INTO delivery (delivery_id, period, file, sha256, records, new_events, changed_events,
        revoked_events, repeated_events, missing_events, rejected_rows)
        VALUES (1, 140507, 'marriages.csv', 'x', 1, 1, 0, 0, 0, 0, 0);
      INSERT INTO event_version VALUES (7, 1, 1, false, true, 14050615, 14050616, '103',
        '0023456787', 13710815, 0, '0744782767', 13820402, 0, '23', 1);
      INSERT INTO event_head VALUES (7, 1, 1);
      INSERT INTO party VALUES (23456787, 7, 'H'), (744782767, 7, 'W')
      """;

  private final RegistryDouble registry = new RegistryDouble();
  private Portal portal;
  private Visitor visitor;

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open(registry.environment());
    visitor = portal.signedIn(People.KNOWN);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
    registry.close();
  }

  private Visitor.Page check(String spouse) {
    visitor.get(HOME);
    return visitor.form(HOME, Map.of("spouse", spouse, "day", DAY, "pledge", "yes"));
  }

  /** All that differs between two answers but what was typed and the codes that are drawn. */
  private String answer(String spouse) {
    var answer = check(spouse);
    String one = answer.location();
    String page =
        visitor
            .get(one)
            .text()
            .replace(one, "ONE")
            .replace(persian(spouse), "SPOUSE")
            .replaceAll("value=\"[^\"]{40,}\"", "TOKEN");
    return answer.status() + " " + one.replaceAll("[0-9]+$", "CODE") + " " + page;
  }

  private static String persian(String digits) {
    return digits
        .chars()
        .mapToObj(c -> String.valueOf((char) (c - '0' + '۰')))
        .collect(java.util.stream.Collectors.joining());
  }

  @Test
  @DisplayName("Nobody, somebody on file, somebody else's spouse: one answer, and the same work")
  void one_answer() throws SQLException {
    portal.asOwner(OTHERS_MARRIAGE);
    Set<String> answers = new LinkedHashSet<>();

    answers.add(answer(People.UNKNOWN.text()));
    answers.add(answer(People.WITHOUT_MOBILE.text()));
    answers.add(answer(People.OTHER.text()));
    answers.add(answer("0023456787"));

    assertThat(answers).hasSize(1);
    assertThat(registry.asked()).hasSize(4);
    assertThat(portal.ask("SELECT count(*) FROM marriage_answer WHERE NOT found")).isEqualTo("4");
  }

  @Test
  @DisplayName("And their own marriage would be noticed")
  void and_their_own_would_be_noticed() throws SQLException {
    portal.asOwner(OTHERS_MARRIAGE);
    visitor = portal.signedIn(People.OTHER);

    assertThat(answer("0023456787")).isNotEqualTo(answer(People.UNKNOWN.text()));
    assertThat(registry.asked()).hasSize(1);
  }

  @Test
  @DisplayName("A slip in the day finds one's own marriage, and says which day it is")
  void a_slip_in_the_day() throws SQLException {
    portal.asOwner(OTHERS_MARRIAGE.replace("14050615", "14050614"));
    visitor = portal.signedIn(People.OTHER);

    assertThat(visitor.get(check("0023456787").location()).text())
        .contains("این ازدواج در پروندهٔ شما هست", "در ثبت احوال تاریخ عقد ۱۴ شهریور ۱۴۰۵ است");
  }

  @Test
  @DisplayName("Five tries a day of Tehran, also after a restart and on another server")
  void five_tries_a_day() {
    for (int i = 0; i < 5; i++) {
      assertThat(check(People.UNKNOWN.text()).status()).isEqualTo(303);
    }
    var refused = check(People.UNKNOWN.text());
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text()).contains("امروز پنج بار پرسیده‌اید");
    assertThat(registry.asked()).hasSize(5);
    var elsewhere =
        new Tries(portal.context().getBean(org.springframework.jdbc.core.simple.JdbcClient.class));
    assertThat(elsewhere.allow(Me.of(People.KNOWN), TODAY)).isFalse();
    assertThat(elsewhere.left(Me.of(People.KNOWN), TODAY)).isZero();

    portal.clock().moveOn(Duration.ofHours(12).plusMinutes(30)); // 20:30 in UTC: midnight there
    visitor = portal.signedIn(People.KNOWN);

    assertThat(check(People.UNKNOWN.text()).status()).isEqualTo(303);
  }

  @Test
  @DisplayName("Another person's tries are their own")
  void anothers_tries_are_their_own() {
    for (int i = 0; i < 6; i++) {
      check(People.UNKNOWN.text());
    }
    visitor = portal.signedIn(People.OTHER);

    assertThat(check(People.UNKNOWN.text()).status()).isEqualTo(303);
  }

  @Test
  @DisplayName("Of thirty tries at once five are let through")
  void of_thirty_at_once_five() {
    var tries = portal.context().getBean(Tries.class);
    var allowed = new AtomicInteger();

    IntStream.range(0, 30)
        .parallel()
        .forEach(_ -> allowed.addAndGet(tries.allow(Me.of(People.OTHER), TODAY) ? 1 : 0));

    assertThat(allowed).hasValue(5);
  }
}
