package ir.hedye.web.page;

import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Style sheets, font and pictures, held in memory. Their address carries a seal over all of them,
 * so what stands at an address never changes and may be kept for ever.
 */
@Component
public final class Assets {
  private static final int SEAL_DIGITS = 12;

  private static final List<String> NAMES =
      List.of(
          "base.css",
          "desk.css",
          "gift.css",
          "mark.svg",
          "month.css",
          "oversight.css",
          "portal.css",
          "vazirmatn-OFL.txt",
          "vazirmatn.woff2");

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String seal;

  /** One file as it is served. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never printed, never changed
  record Asset(String type, byte[] content) {}

  Assets() {
    var digest = Seal.sha256();
    for (String name : NAMES) {
      byte[] content = read(name);
      digest.update(content);
      byName.put(name, new Asset(type(name), content));
    }
    seal = HexFormat.of().formatHex(digest.digest()).substring(0, SEAL_DIGITS);
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      case "txt" -> "text/plain;charset=utf-8";
      default -> throw new IllegalArgumentException("no type for " + name);
    };
  }

  private static byte[] read(String name) {
    try (var in = Assets.class.getResourceAsStream("/ir/hedye/web/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no asset " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the browser finds that file. */
  public String address(String name) {
    if (!byName.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + seal + "/" + name;
  }

  /** The file, if both seal and name are ours. */
  Optional<Asset> find(String sealAsked, String name) {
    return sealAsked.equals(seal) ? Optional.ofNullable(byName.get(name)) : Optional.empty();
  }
}
