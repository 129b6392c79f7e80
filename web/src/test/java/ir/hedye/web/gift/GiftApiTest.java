package ir.hedye.web.gift;

import static ir.hedye.web.browser.JsonTree.list;
import static ir.hedye.web.browser.JsonTree.object;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.JsonTree;
import ir.hedye.web.month.LiveSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("The same service as JSON")
class GiftApiTest {

  private static Map<String, @Nullable Object> read(int k, String path) {
    return object(JsonTree.read(Visitor.person(k).page(path)));
  }

  private static Map<String, @Nullable Object> schema(String name) {
    var description = read(1, "/api/openapi.json");
    return object(object(object(description.get("components")).get("schemas")).get(name));
  }

  @Test
  @DisplayName("The description names every route of the API, and no other")
  void the_description_names_every_route() {
    var routes = new TreeSet<String>();
    PeopleMonth.SITE
        .context()
        .getBean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(route -> routes.addAll(route.getPatternValues()));

    assertThat(
            routes.stream()
                .filter(route -> route.startsWith("/api/") && !route.equals("/api/whose")))
        .containsExactlyElementsOf(
            new TreeSet<>(object(read(1, "/api/openapi.json").get("paths")).keySet()));
  }

  @ParameterizedTest(name = "person {0}")
  @DisplayName("Every answer is as described, to the last field")
  @ValueSource(ints = {1, 3, 7, 14, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26})
  void every_answer_is_as_described(int k) {
    var schemas = object(object(read(1, "/api/openapi.json").get("components")).get("schemas"));

    assertThat(new Described(schemas).faults("Gift", read(k, "/api/gift"))).isEmpty();
    assertThat(new Described(schemas).faults("Readings", read(k, "/api/readings"))).isEmpty();
  }

  @Test
  @DisplayName("And an answer that is not would be noticed")
  void and_an_answer_that_is_not_would_be_noticed() {
    var schemas = Map.<String, @Nullable Object>of("Account", schema("Account"));

    assertThat(new Described(schemas).faults("Account", Map.of("bank", 5L, "iban", "IR")))
        .isNotEmpty();
  }

  @Test
  @DisplayName("Days stand in both calendars, money in whole rials, reasons as codes and texts")
  void days_money_and_reasons() {
    var paid = object(list(read(1, "/api/gift").get("marriages")).getFirst());
    var payment = object(list(paid.get("payments")).getFirst());
    var refused = object(list(read(14, "/api/gift").get("marriages")).getFirst());

    assertThat(payment.get("rials")).isEqualTo(200_000_000L);
    assertThat(payment.get("settled_on"))
        .isEqualTo(Map.of("jalali", "1405-08-03", "gregorian", "2026-10-25"));
    assertThat(refused.get("situation")).isEqualTo("NOT_ENTITLED");
    assertThat(refused.toString()).contains("TOO_FEW_DAYS", "ازدواج‌های پیشین", "NOT_PERMANENT");
  }

  @Test
  @DisplayName("Nothing of the spouse, no whole account, no whole mobile")
  void nothing_of_the_spouse() {
    String husband = Visitor.person(1).page("/api/gift");

    for (String told :
        List.of(PeopleMonth.id(2), PeopleMonth.WIFE_WAGE, "TR2", "0002", "IR", "09120000001")) {
      assertThat(husband).doesNotContain(told);
    }
    assertThat(Visitor.person(2).page("/api/gift"))
        .contains(PeopleMonth.WIFE_WAGE)
        .doesNotContain("200000000");
  }

  @Test
  @DisplayName("Errors are problem details, and nothing is kept")
  void errors_are_problem_details() {
    var missing = Visitor.person(1).get("/api/nothing");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(object(JsonTree.read(LiveSite.text(missing))).keySet())
        .isEqualTo(Set.of("type", "title", "status"));
    assertThat(Visitor.person(1).get("/api/gift").headers().firstValue("Cache-Control"))
        .contains("no-store");
    assertThat(PeopleMonth.SITE.get("/api/gift").statusCode()).isEqualTo(401);
  }
}
