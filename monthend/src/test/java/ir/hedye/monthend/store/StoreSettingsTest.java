package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The store's settings come from the environment")
class StoreSettingsTest {

  @Test
  @DisplayName("Nothing set: embedded under ./var, ten minutes of silence at most")
  void nothing_set_means_embedded_under_var() {
    var settings = StoreSettings.from(Map.of());

    assertThat(settings.home()).isEqualTo(Path.of("var").toAbsolutePath());
    assertThat(settings.external()).isEmpty();
    assertThat(settings.link().port()).isEmpty();
    assertThat(settings.link().socketTimeoutSeconds()).isEqualTo(600);
  }

  @Test
  @DisplayName("HEDYE_DATABASE alone serves for the owner as well")
  void the_owner_is_the_application_unless_named() {
    var url = "jdbc:postgresql://db/hedye?user=a&password=secret";
    var one = StoreSettings.from(Map.of("HEDYE_DATABASE", url)).external().orElseThrow();
    var two =
        StoreSettings.from(Map.of("HEDYE_DATABASE", url, "HEDYE_DATABASE_OWNER", "jdbc:o"))
            .external()
            .orElseThrow();

    assertThat(one.ownerUrl()).isEqualTo(url);
    assertThat(two.ownerUrl()).isEqualTo("jdbc:o");
    assertThat(two.toString()).doesNotContain("secret");
  }

  @Test
  @DisplayName("A proxy's port and the longest silence can be set")
  void the_link_can_be_set() {
    var settings =
        StoreSettings.from(
            Map.of("HEDYE_DATABASE_PORT_OVERRIDE", "5555", "HEDYE_DATABASE_SOCKET_TIMEOUT", "20"));

    assertThat(settings.link().port()).hasValue(5555);
    assertThat(settings.link().socketTimeoutSeconds()).isEqualTo(20);
  }

  @Test
  @DisplayName("A number that is none is an error that names the setting")
  void a_bad_number_is_named() {
    assertThatThrownBy(() -> StoreSettings.from(Map.of("HEDYE_DATABASE_SOCKET_TIMEOUT", "long")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HEDYE_DATABASE_SOCKET_TIMEOUT");
  }

  @Test
  @DisplayName("An address that is none is refused without repeating it")
  void a_bad_address_is_not_repeated() {
    var login = new Login("mysql://user:secret@db/hedye", 600);

    assertThatThrownBy(login::dataSource)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("HEDYE_DATABASE")
        .hasMessageNotContaining("secret");
  }
}
