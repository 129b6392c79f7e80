package ir.hedye.web.desk;

import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.page.Argument;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.OfficerArgument;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Hands what was {@link Sent} from the page of a piece of work to the controllers. */
@Component
final class SentArgument extends Argument<Sent> {
  SentArgument() {
    super(Sent.class);
  }

  @Override
  protected Sent read(NativeWebRequest request) {
    var web = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    var look = new Look(Visit.of(web), OfficerArgument.of(request));
    var typed = new HashMap<String, String>();
    web.getParameterMap().forEach((field, values) -> typed.put(field, values[0]));
    var key = CasePages.key(code(request));
    var form = new Form(look.officer(), key, typed.getOrDefault("stamp", ""));
    return new Sent(look, form, Map.copyOf(typed));
  }

  private static String code(NativeWebRequest request) {
    return request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
            instanceof Map<?, ?> variables
        ? String.valueOf(variables.get("code"))
        : "";
  }
}
