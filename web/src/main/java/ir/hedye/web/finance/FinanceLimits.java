package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.FinanceSettings;
import ir.hedye.monthend.payment.PaymentSettings;
import org.springframework.stereotype.Component;

/** The figures by which finance goes, as they hold in a month. */
@Component
final class FinanceLimits {
  private static final int TWO = 2;
  private static final int THREE = 3;

  private final FinanceSettings settings;

  FinanceLimits(PaymentSettings settings) {
    this.settings = settings.finance();
  }

  Rial thirdSignatureAbove(JalaliMonth month) {
    return new Rial(settings.thirdSignatureAbove().on(month.lastDay()));
  }

  long signatures(JalaliMonth month, Rial money) {
    return money.compareTo(thirdSignatureAbove(month)) > 0 ? THREE : TWO;
  }

  long deviations(JalaliMonth month) {
    return settings.outlierDeviations().on(month.lastDay());
  }

  FinanceSettings all() {
    return settings;
  }
}
