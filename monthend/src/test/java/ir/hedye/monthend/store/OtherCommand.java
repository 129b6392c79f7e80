package ir.hedye.monthend.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A command in a process of its own, led by lines on standard input: says the server's process and
 * port, then {@code write N} commits N rows one by one, saying each, {@code leave} ends it.
 */
final class OtherCommand {
  private OtherCommand() {}

  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var settings = StoreSettings.embedded(home, Path.of(arguments[1]));
    try (var database = Database.open(settings, List.of(arguments[2]));
        var connection = database.connect()) {
      var server = Postmaster.of(ServerFolder.in(home.toRealPath()).data()).orElseThrow();
      System.out.println(server.pid() + " " + server.port());
      for (var line = in.readLine(); line != null && !line.equals("leave"); line = in.readLine()) {
        write(connection, Integer.parseInt(line.substring("write ".length())));
      }
    }
  }

  private static void write(Connection connection, int rows) throws SQLException {
    try (var insert = connection.prepareStatement("INSERT INTO sample (name) VALUES ('row')")) {
      for (int row = 1; row <= rows; row++) {
        insert.executeUpdate();
        System.out.println("committed " + row);
      }
    }
  }
}
