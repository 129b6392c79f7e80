package ir.hedye.web;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.staff.Grant;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("backup and restore, with the pages' own tables and pictures")
class VaultTest {
  @TempDir Path dir = Path.of(".");

  private static String vault(Map<String, String> environment, String... args) {
    var out = new StringWriter();
    int code = Vault.run(environment, new PrintWriter(out, true), args);
    return code + " " + out;
  }

  @Test
  @DisplayName("Staff, roles, requests and pictures come back; who is signed in does not")
  void the_pages_come_back() throws Exception {
    System.setProperty("hedye.cache", Path.of("target/hedye-cache").toAbsolutePath().toString());
    Path home = Files.createDirectories(dir.resolve("home"));
    Path picture = home.resolve("pictures/ab/abcd");
    Files.createDirectories(picture.getParent());
    Files.writeString(picture, "a picture");
    String file = dir.resolve("all.zip").toString();
    try (var portal = Portal.open(Staff.LOCAL)) {
      portal.signedIn(People.KNOWN);
      Staff.add(portal, new Grant(Role.AUDITOR, new Scope.Country()), 0);
      var environment = new HashMap<>(portal.database().environment());
      environment.put("HEDYE_HOME", home.toString());
      assertThat(vault(environment, "backup", file)).startsWith("0 backed up ");
    }

    Path other = dir.resolve("other");
    var empty = Map.of("HEDYE_HOME", other.toString());
    assertThat(vault(empty, "restore", file)).startsWith("0 restored ");
    assertThat(other.resolve("pictures/ab/abcd")).hasContent("a picture");
    String again = dir.resolve("again.zip").toString();
    assertThat(vault(empty, "backup", again)).startsWith("0 backed up ");
    assertThat(vault(empty, "restore", file)).startsWith("1 failed: restore wants an empty home");
    try (var one = new java.util.zip.ZipFile(file);
        var two = new java.util.zip.ZipFile(again)) {
      for (String table : new String[] {"staff_member", "staff_grant", "staff_local", "person"}) {
        var entry = "tables/" + table;
        assertThat(two.getInputStream(two.getEntry(entry)).readAllBytes())
            .isEqualTo(one.getInputStream(one.getEntry(entry)).readAllBytes())
            .isNotEmpty();
      }
      assertThat(one.getEntry("tables/web_session")).isNull();
    }
  }
}
