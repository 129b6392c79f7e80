package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.store.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Each test takes the month one stage further than the one before. */
@DisplayName("The page follows the month along its road")
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadWalkTest {
  private static final List<String> STAGES =
      List.of(
          "دریافت از ثبت احوال",
          "تصمیم",
          "صدور اسناد",
          "امضای امور مالی",
          "آزادسازی",
          "ارسال به بانک",
          "واریز به حساب");

  private final List<AutoCloseable> open = new ArrayList<>();
  private final SampleMonth month;
  private final LiveSite site;

  RoadWalkTest() throws SQLException, IOException {
    month = new SampleMonth();
    site = new LiveSite(month.database().settings());
  }

  @BeforeAll
  void keep() {
    open.add(site);
    open.add(month);
  }

  @AfterAll
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private PageText page() {
    return new PageText(site.page("/month/" + SampleMonth.MONTH));
  }

  private static List<String> stages(PageText page) {
    return STAGES.stream().map(stage -> page.stage(stage).orElse("?")).toList();
  }

  @Test
  @Order(1)
  @DisplayName("Before the first run a friendly page says what comes next")
  void before_the_first_run() {
    var home = site.get("/month");

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(LiveSite.text(home))
        .contains("هنوز ماهی اجرا نشده است")
        .contains("./hedye load DIR")
        .contains("./hedye receive FILE");
  }

  @Test
  @Order(2)
  @DisplayName("What is there already is ticked off")
  void what_is_there_is_ticked_off() {
    month.taken();

    assertThat(site.page("/month"))
        .contains("بارگذاری شده، تا روز ۳۰ مهر ۱۴۰۵")
        .contains("دریافت شده، مهر ۱۴۰۵")
        .contains("./hedye run --month 1405-07")
        .doesNotContain("./hedye load DIR");
  }

  @Test
  @Order(3)
  @DisplayName("After the run the address without a month leads to it, which waits for signatures")
  void after_the_run() {
    month.run();

    var home = site.get("/month");
    assertThat(home.statusCode()).isEqualTo(302);
    assertThat(home.headers().firstValue("Location")).contains("/month/1405-07");
    assertThat(site.get("/month?lang=en").headers().firstValue("Location"))
        .contains("/month/1405-07?lang=en");
    assertThat(stages(page()))
        .containsExactly("done", "done", "done", "waiting", "waiting", "waiting", "waiting");
    assertThat(page().text()).contains("هنوز واریزی انجام نشده است");
  }

  @Test
  @Order(4)
  @DisplayName("One signature is not two")
  void one_signature_is_not_two() {
    month.signedBy("نخستین امضاکننده");

    assertThat(page().stage("امضای امور مالی")).contains("partly");
    assertThat(page().stageFigure("امضای امور مالی")).contains("۱ امضا از ۲");
  }

  @Test
  @Order(5)
  @DisplayName("Two are")
  void two_are() {
    month.signedBy("دومین امضاکننده");

    assertThat(stages(page()))
        .containsExactly("done", "done", "done", "done", "waiting", "waiting", "waiting");
  }

  @Test
  @Order(6)
  @DisplayName("Released, the bank files are out")
  void released() {
    month.released();

    assertThat(stages(page()))
        .containsExactly("done", "done", "done", "done", "done", "done", "waiting");
    assertThat(page().bar("فرستاده شده به بانک")).isPresent();
  }

  @Test
  @Order(7)
  @DisplayName("Answered, most are paid, and what was rejected or came back is seen")
  void answered() {
    month.answeredByTheBank();

    var page = page();
    assertThat(page.stage("واریز به حساب")).contains("partly");
    assertThat(page.bar("واریز شده")).isPresent();
    assertThat(page.bar("فرستاده شده به بانک")).isEmpty();
    assertThat(page.bar("رد شده از سوی بانک").or(() -> page.bar("برگشت خورده"))).isPresent();
    assertThat(page.text()).doesNotContain("هنوز واریزی انجام نشده است").contains(" روز یا کمتر");
  }

  @Test
  @Order(8)
  @DisplayName("Notices are counted by kind, one-time codes are not")
  void notices_are_counted() throws SQLException {
    tell(month.database(), "ACCOUNT_CHANGED", "SENT", 3);
    tell(month.database(), "ACCOUNT_CHANGED", "QUEUED", 1);
    tell(month.database(), "ONE_TIME_CODE", "SENT", 7);

    assertThat(page().text()).contains("پیامک‌ها").contains("شمارهٔ شبا تغییر کرد ۴ ۱ ۳ ۰ ۰");
    assertThat(page().text()).doesNotContain("ONE_TIME_CODE").doesNotContain("۷ ۰ ۷");
  }

  private static void tell(TestDatabase database, String template, String state, int count)
      throws SQLException {
    try (var connection = database.connectAsOwner();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO hedye.notice (national_id, template, subject, version, mobile, parameters,
                  shows_amount, queued_at, state)
                SELECT '0000000' || n, ?, ? || n, 1, '09000000000', '{}', false, now(), ?
                FROM generate_series(1, ?) n
                """)) {
      insert.setString(1, template);
      insert.setString(2, state);
      insert.setString(3, state);
      insert.setInt(4, count);
      insert.executeUpdate();
    }
  }
}
