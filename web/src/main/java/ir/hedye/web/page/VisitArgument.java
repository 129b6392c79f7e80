package ir.hedye.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Hands the {@link Visit} to the controllers. */
@Component
final class VisitArgument extends Argument<Visit> {
  VisitArgument() {
    super(Visit.class);
  }

  @Override
  protected Visit read(NativeWebRequest request) {
    return Visit.of(
        Objects.requireNonNull(
            request.getNativeRequest(HttpServletRequest.class), "not a web request"));
  }
}
