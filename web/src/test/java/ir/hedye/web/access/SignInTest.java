package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signing in with national ID and one-time code")
class SignInTest {
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open();
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  @BeforeEach
  void limitsAreForgotten() {
    portal.clock().moveOn(Duration.ofHours(12));
  }

  private static String code(NationalId person) {
    return portal.inbox().last(person).orElseThrow();
  }

  private static String another(String code) {
    return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
  }

  @Test
  @DisplayName("The right code opens one's own file, and nobody else's")
  void the_right_code_opens_ones_own_file() {
    var visitor = portal.visitor();

    assertThat(visitor.get(MyPage.PAGE).location()).isEqualTo("/sign-in");
    assertThat(visitor.askFor(People.KNOWN).location()).isEqualTo("/sign-in/code");
    var entered = visitor.enter(code(People.KNOWN));

    assertThat(entered.status()).isEqualTo(302);
    assertThat(entered.location()).isEqualTo("/me");
    assertThat(visitor.get(MyPage.PAGE).text()).isEqualTo(People.KNOWN.text());
  }

  @ParameterizedTest
  @DisplayName("Digits of any script, with spaces and marks, are read in both fields")
  @CsvSource({"۷۹۷۱۱۰۰۰۳۵", "٧٩٧١١٠٠٠٣٥", "' 797 110 0035 '", "'\u200f797\u200c1100035\u200e'"})
  void digits_of_any_script(String typed) {
    var visitor = portal.visitor();
    visitor.get("/sign-in");

    assertThat(visitor.form("/sign-in", Map.of("nationalId", typed)).location())
        .isEqualTo("/sign-in/code");
    String persian =
        code(People.KNOWN)
            .chars()
            .mapToObj(c -> String.valueOf((char) (c - '0' + '۰')))
            .reduce(" ", (a, b) -> a + b + " ");
    assertThat(visitor.enter(persian).location()).isEqualTo("/me");
  }

  @Test
  @DisplayName("A code has six digits and is another each time")
  void a_code_has_six_digits() {
    var codes =
        Stream.generate(() -> Code.fresh(CodeLength.SHORT)).limit(500).map(Code::digits).toList();

    assertThat(codes).allMatch(code -> code.matches("[0-9]{6}"));
    assertThat(codes.stream().distinct().count()).isGreaterThan(490);
    assertThat(codes).anyMatch(code -> code.startsWith("0"));
  }

  @Test
  @DisplayName("A code is good until its fifth minute is over")
  void a_code_is_good_for_five_minutes() {
    var late = portal.visitor();
    late.askFor(People.KNOWN);
    var onTime = portal.visitor();
    onTime.askFor(People.OTHER);

    portal.clock().moveOn(Codes.GOOD_FOR.minusMillis(1));
    assertThat(onTime.enter(code(People.OTHER)).location()).isEqualTo("/me");
    portal.clock().moveOn(Duration.ofMillis(1));

    assertThat(late.enter(code(People.KNOWN)).location()).isEqualTo("/sign-in/code?why=dead");
    assertThat(late.get(MyPage.PAGE).status()).isEqualTo(302);
  }

  @Test
  @DisplayName("The fifth wrong try ends a code; the right one then helps no more")
  void five_tries() {
    var visitor = portal.visitor();
    visitor.askFor(People.KNOWN);
    String right = code(People.KNOWN);

    for (int tried = 1; tried < Codes.TRIES; tried++) {
      assertThat(visitor.enter(another(right)).location()).endsWith("why=wrong");
    }
    assertThat(visitor.get("/sign-in/code?why=wrong").text()).contains("۱ بار دیگر");
    assertThat(visitor.enter(another(right)).location()).endsWith("why=dead");
    assertThat(visitor.enter(right).location()).endsWith("why=dead");
    assertThat(visitor.get("/sign-in/code?why=dead").text()).contains("این کد دیگر کار نمی‌کند");
  }

  @Test
  @DisplayName("Four wrong tries do not end it")
  void four_tries_do_not_end_it() {
    var visitor = portal.visitor();
    visitor.askFor(People.KNOWN);
    String right = code(People.KNOWN);

    for (int tried = 1; tried < Codes.TRIES; tried++) {
      visitor.enter(another(right));
    }

    assertThat(visitor.enter(right).location()).isEqualTo("/me");
  }

  @ParameterizedTest
  @DisplayName("What has neither six digits nor ten is said to be none, and uses up no try")
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "<script>"})
  void what_is_no_code_uses_no_try(String typed) {
    var visitor = portal.visitor();
    visitor.askFor(People.KNOWN);

    assertThat(visitor.enter(typed).location()).endsWith("why=unreadable");
    assertThat(visitor.get("/sign-in/code?why=unreadable").text())
        .contains("شش رقم، یا ده رقم")
        .contains("aria-invalid=\"true\"");
    assertThat(visitor.enter(code(People.KNOWN)).location()).isEqualTo("/me");
  }

  @Test
  @DisplayName("A new code ends the one before")
  void a_new_code_ends_the_one_before() {
    var visitor = portal.visitor();
    visitor.askFor(People.KNOWN);
    String first = code(People.KNOWN);
    visitor.get("/sign-in/code");

    assertThat(visitor.form("/sign-in/code/again", Map.of()).location()).isEqualTo("/sign-in/code");

    String second = code(People.KNOWN);
    if (!first.equals(second)) {
      assertThat(visitor.enter(first).location()).endsWith("why=wrong");
    }
    assertThat(visitor.enter(second).location()).isEqualTo("/me");
  }

  @Test
  @DisplayName("A code opens the session that asked for it and no other")
  void a_code_is_bound_to_its_session() {
    var asker = portal.visitor();
    asker.askFor(People.KNOWN);
    String code = code(People.KNOWN);
    var thief = portal.visitor();

    thief.get("/sign-in");
    assertThat(thief.form("/sign-in/code", Map.of("code", code)).location()).endsWith("why=dead");
    thief.askFor(People.OTHER);
    assertThat(thief.enter(code).location()).doesNotContain("/me");
  }

  @Test
  @DisplayName("A code is used once")
  void a_code_is_used_once() {
    var visitor = portal.signedIn(People.KNOWN);
    String used = code(People.KNOWN);

    visitor.get("/sign-in/mobile");
    assertThat(visitor.form("/sign-in/code", Map.of("code", used)).location()).endsWith("why=dead");
  }

  @Test
  @DisplayName("The dead sign in no more")
  void the_dead_sign_in_no_more() {
    portal.visitor().askFor(People.DEAD);

    assertThat(portal.inbox().last(People.DEAD)).isEmpty();
  }

  @Test
  @DisplayName("What is no national ID is said at its field, and stands there to be mended")
  void what_is_no_national_id_is_said() {
    var visitor = portal.visitor();
    visitor.get("/sign-in");

    var answer = visitor.form("/sign-in", Map.of("nationalId", "7971100036"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("role=\"alert\"")
        .contains("aria-invalid=\"true\"")
        .contains("aria-describedby=\"nationalId-hint nationalId-error\"")
        .contains("value=\"7971100036\"");
  }

  @Test
  @DisplayName("Who signs out is out, and the cookie is worth nothing afterwards")
  void signing_out() {
    var visitor = portal.signedIn(People.KNOWN);
    String cookie = visitor.session().orElseThrow();
    visitor.get("/sign-in/mobile");

    assertThat(visitor.get("/sign-out").status()).isNotEqualTo(200);
    assertThat(visitor.get(MyPage.PAGE).status()).isEqualTo(200);
    assertThat(visitor.form("/sign-out", Map.of()).location()).isEqualTo("/sign-in/out");

    var thief = portal.visitor();
    thief.takeSession(cookie);
    assertThat(thief.get(MyPage.PAGE).location()).isEqualTo("/sign-in/expired");
    assertThat(visitor.get("/sign-in/out").text()).contains("از درگاه خارج شدید");
  }

  @Test
  @DisplayName("In English too, from page to page")
  void in_english_too() {
    var visitor = portal.visitor();

    assertThat(visitor.get("/sign-in?lang=en").text())
        .contains("Get a code")
        .contains("lang=\"en\"");
    assertThat(
            visitor.form("/sign-in?lang=en", Map.of("nationalId", People.KNOWN.text())).location())
        .isEqualTo("/sign-in/code?lang=en");
    visitor.get("/sign-in/code?lang=en");
    assertThat(visitor.form("/sign-in/code?lang=en", Map.of("code", code(People.KNOWN))).location())
        .isEqualTo("/me?lang=en");
  }
}
