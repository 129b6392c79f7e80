package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.outside.stub.ServicesStub;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a person's mobile changes, their other sessions end")
class MobileChangeEndsSessionsTest {
  private static final String SET_MOBILE =
      "UPDATE person SET mobile_number = '%s' WHERE national_id = 7971100035";

  private ServicesStub services;
  private Portal portal;

  @BeforeEach
  void open() throws SQLException, IOException {
    services = ServicesStub.start(0, Optional.empty());
    portal = Portal.open(Map.of("HEDYE_MOBILE_MATCH_URL", "http://127.0.0.1:" + services.port()));
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
    services.close();
  }

  /** Somebody who registers another mobile, and is signed in by that. */
  private Visitor changer() {
    var visitor = portal.visitor();
    visitor.get("/sign-in/mobile");
    visitor.form(
        "/sign-in/mobile",
        Map.of(
            "nationalId", People.KNOWN.text(),
            "birthDate", "13710815",
            "insuranceNumber", "0099470101",
            "mobile", "09120000055"));
    visitor.enter(portal.inbox().last(People.KNOWN).orElseThrow());
    return visitor;
  }

  @Test
  @DisplayName("The one that changed it goes on, all others are signed out, nobody else's ends")
  void all_others_end() throws SQLException {
    var before = portal.signedIn(People.KNOWN);
    var another = portal.signedIn(People.OTHER);
    assertThat(before.get(MyPage.PAGE).status()).isEqualTo(200);

    var changer = changer();

    assertThat(changer.get(MyPage.PAGE).text()).isEqualTo(People.KNOWN.text());
    assertThat(before.get(MyPage.PAGE).location()).isEqualTo("/sign-in/expired");
    assertThat(before.get(MyPage.PAGE).location()).startsWith("/sign-in");
    assertThat(another.get(MyPage.PAGE).text()).isEqualTo(People.OTHER.text());
  }

  @Test
  @DisplayName("So they do when the Organization's records change it")
  void also_by_a_feed() throws SQLException {
    var visitor = portal.signedIn(People.KNOWN);

    portal.asOwner(SET_MOBILE.formatted("09120000077"));

    assertThat(visitor.get(MyPage.PAGE).location()).isEqualTo("/sign-in/expired");
  }

  @Test
  @DisplayName("And while the change waits for a month that is being run")
  void also_while_it_waits() throws SQLException {
    var before = portal.signedIn(People.KNOWN);
    var changer = changer();
    portal.asOwner(SET_MOBILE.formatted("09120000001"));
    portal.asOwner("UPDATE contact_request SET done_at = NULL");

    assertThat(changer.get(MyPage.PAGE).status()).isEqualTo(200);
    assertThat(before.get(MyPage.PAGE).location()).isEqualTo("/sign-in/expired");
  }

  @Test
  @DisplayName("A code that went to the old mobile opens nothing after the change")
  void old_codes_end() {
    var slow = portal.visitor();
    slow.askFor(People.KNOWN);
    String old = portal.inbox().last(People.KNOWN).orElseThrow();

    changer();

    assertThat(slow.enter(old).location()).contains("why=dead");
  }
}
