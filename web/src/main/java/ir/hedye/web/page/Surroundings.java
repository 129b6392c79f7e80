package ir.hedye.web.page;

import ir.hedye.monthend.settings.Setting;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around it at its start: the environment's variables. Whoever starts it
 * hands them in.
 */
public record Surroundings(Map<String, String> environment) {

  /** What is set there, or the default; empty where there is neither. */
  public Optional<String> text(Setting setting) {
    return Optional.of(setting.in(environment)).filter(text -> !text.isEmpty());
  }

  /** What is set there, or the default, as a switch. */
  public boolean isOn(Setting setting) {
    return switch (setting.in(environment)) {
      case "on" -> true;
      case "off" -> false;
      default -> throw setting.wrong("on or off");
    };
  }

  /** What is set there as the address of a service over HTTP. */
  public Optional<URI> address(Setting setting) {
    return text(setting).map(text -> address(setting, text));
  }

  private static URI address(Setting setting, String text) {
    try {
      var address = URI.create(text);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Refused below, without the cause: its message repeats the address.
    }
    throw setting.wrong("an address that begins with http:// or https://");
  }

  /** Values may be secret. */
  @Override
  public String toString() {
    return "Surroundings[…]";
  }
}
