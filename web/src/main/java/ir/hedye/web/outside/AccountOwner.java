package ir.hedye.web.outside;

import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.web.page.Surroundings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The banks' inquiry about accounts: does this Sheba belong to this person? */
@Component
public final class AccountOwner {
  private final Service service;

  AccountOwner(Surroundings surroundings) {
    service = new Service(surroundings.address(PortalSettings.ACCOUNT_OWNER), "/account-owner");
  }

  /** Whether there is a service to ask. */
  public boolean isSetUp() {
    return service.isSetUp();
  }

  public Answer belongs(Sheba account, NationalId person) {
    return YesOrNo.ask(service, Map.of("national_id", person.text(), "sheba", account.text()));
  }
}
