package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import ir.hedye.law.value.NationalId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Limits against guessing, which lock nobody out")
class LimitsTest {
  private final TestClock clock = new TestClock();
  private final Limits limits = new Limits(clock);

  private static long allowed(int asked, java.util.function.BooleanSupplier one) {
    return IntStream.range(0, asked).filter(_ -> one.getAsBoolean()).count();
  }

  private static Caller caller(String session, String address) {
    return new Caller(session, address);
  }

  @Test
  @DisplayName("A session gets five codes, then one each three minutes")
  void a_session_gets_five_codes() {
    var caller = caller("s", "192.0.2.1");

    assertThat(allowed(9, () -> limits.allowCode(caller, People.KNOWN))).isEqualTo(5);
    clock.moveOn(Duration.ofMinutes(6));
    assertThat(allowed(9, () -> limits.allowCode(caller, People.OTHER))).isEqualTo(2);
  }

  @Test
  @DisplayName("Another address, asking without end in a person's name, takes nothing from them")
  void nobody_locks_another_out() {
    for (int session = 0; session < 500; session++) {
      limits.allowCode(caller("thief-" + session, "192.0.2.66"), People.KNOWN);
      limits.allowTry(caller("thief-" + session, "192.0.2.66"));
      limits.allowChange(caller("thief-" + session, "192.0.2.66"), People.KNOWN);
    }

    var own = caller("own", "192.0.2.1");
    assertThat(limits.allowCode(own, People.KNOWN)).isTrue();
    assertThat(limits.allowTry(own)).isTrue();
    assertThat(limits.allowChange(own, People.KNOWN)).isTrue();
  }

  @Test
  @DisplayName("New sessions do not help an address to more codes for one person")
  void new_sessions_do_not_help() {
    long codes =
        IntStream.range(0, 50)
            .filter(i -> limits.allowCode(caller("s" + i, "192.0.2.1"), People.KNOWN))
            .count();

    assertThat(codes).isEqualTo(5);
  }

  @Test
  @DisplayName("Nor for very many people")
  void nor_for_very_many_people() {
    long codes =
        IntStream.range(0, 500)
            .filter(i ->
                limits.allowCode(
                    caller("s" + i, "192.0.2.1"), i % 2 == 0 ? valid(i) : People.OTHER))
            .count();

    assertThat(codes).isLessThanOrEqualTo(60);
  }

  private static NationalId valid(int number) {
    return IntStream.range(0, 10)
        .mapToLong(last -> 100_000_000L + number * 10L + last)
        .filter(NationalId::checks)
        .mapToObj(NationalId::of)
        .findFirst()
        .orElse(People.UNKNOWN);
  }

  @Test
  @DisplayName("Tries are counted over all codes of a session, and over all sessions of an address")
  void tries_are_counted() {
    assertThat(allowed(50, () -> limits.allowTry(caller("s", "192.0.2.1")))).isEqualTo(20);
    long ofAddress =
        IntStream.range(0, 900).filter(i -> limits.allowTry(caller("n" + i, "192.0.2.2"))).count();
    assertThat(ofAddress).isEqualTo(200);
  }

  @Test
  @DisplayName("Of IPv6 the half that a household has is counted")
  void of_ipv6_a_household_is_counted() {
    assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff:1:2:3"));
    assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
    assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
  }

  private static String address(String remote) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(remote);
    return Caller.of(request).address();
  }

  @Test
  @DisplayName("Memory has an end: of very many only the latest are remembered")
  void memory_has_an_end() {
    var limit = new Limit(1, Duration.ofDays(1), TimeMeter.SYSTEM_MILLISECONDS);
    limit.allows("first");
    for (int i = 0; i < 60_000; i++) {
      limit.allows("n" + i);
    }

    assertThat(limit.allows("n59999")).isFalse();
    assertThat(limit.allows("first")).isTrue();
  }

  @Test
  @DisplayName("On the page: too many codes are refused alike for known and unknown people")
  void on_the_page() throws SQLException {
    try (var portal = Portal.open()) {
      for (NationalId person : new NationalId[] {People.KNOWN, People.UNKNOWN}) {
        var visitor = portal.visitor();
        visitor.get("/sign-in");
        for (int asked = 0; asked < 5; asked++) {
          assertThat(visitor.askFor(person).location()).isEqualTo("/sign-in/code");
        }
        var refused = visitor.askFor(person);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("چند دقیقهٔ دیگر").contains("role=\"alert\"");
      }
      assertThat(portal.inbox().all()).hasSize(10);
      assertThat(portal.visitor().get("/sign-in").status()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("Too many tries are refused before the code is looked at")
  void too_many_tries() throws SQLException {
    try (var portal = Portal.open()) {
      var visitor = portal.visitor();
      visitor.askFor(People.KNOWN);
      for (int tried = 0; tried < 20; tried++) {
        visitor.form("/sign-in/code", Map.of("code", "111111"));
      }
      assertThat(visitor.enter("111111").location()).endsWith("why=busy");
      assertThat(visitor.get("/sign-in/code?why=busy").text()).contains("چند دقیقهٔ دیگر");
    }
  }
}
