package ir.hedye.web.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out the assets, to be kept by the browser for a year. */
@Controller
final class AssetController {
  private static final CacheControl FOR_A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{seal}/{name}")
  ResponseEntity<byte[]> asset(@PathVariable String seal, @PathVariable String name) {
    return assets
        .find(seal, name)
        .map(asset ->
            ResponseEntity.ok()
                .cacheControl(FOR_A_YEAR)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .body(asset.content()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
