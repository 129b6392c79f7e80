package ir.hedye.web.outside;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.web.page.Surroundings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The matching of mobiles and national IDs (شاهکار): does this line belong to this person? */
@Component
public final class MobileMatch {
  private final Service service;

  MobileMatch(Surroundings surroundings) {
    service = new Service(surroundings.address(PortalSettings.MOBILE_MATCH), "/mobile-match");
  }

  public Answer belongs(Mobile mobile, NationalId person) {
    return YesOrNo.ask(service, Map.of("national_id", person.text(), "mobile", mobile.text()));
  }
}
