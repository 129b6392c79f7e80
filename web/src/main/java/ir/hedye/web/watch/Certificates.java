package ir.hedye.web.watch;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long the certificates are good for that somebody must renew in time. */
@Component
final class Certificates {
  private final List<Path> files;

  Certificates(Surroundings surroundings) {
    files =
        surroundings
            .text(StaffSettings.CERTIFICATES)
            .map(text -> List.of(text.split(";", -1)).stream().map(Path::of).toList())
            .orElse(List.of());
  }

  List<Path> files() {
    return files;
  }

  /** Whole days; what cannot be read has none left. */
  static double daysLeft(Path file, Instant now) {
    try (var in = Files.newInputStream(file)) {
      var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
      return certificate instanceof X509Certificate known
          ? Duration.between(now, known.getNotAfter().toInstant()).toDays()
          : 0;
    } catch (IOException | CertificateException unreadable) {
      return 0;
    }
  }
}
