package ir.hedye.web.finance;

import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.BankResult;
import ir.hedye.monthend.payment.BatchFreeze;
import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.payment.DeskRelease;
import ir.hedye.monthend.payment.DeskSigning;
import ir.hedye.monthend.payment.LineDrop;
import ir.hedye.monthend.payment.PaymentSettings;
import ir.hedye.monthend.payment.statement.Statements;
import ir.hedye.monthend.run.Telling;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.web.page.Surroundings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stage of payment as the desk uses it: the same code as the commands. */
@Configuration(proxyBeanMethods = false)
class FinanceParts {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Bean
  PaymentSettings paymentSettings(Surroundings surroundings) {
    return PaymentSettings.from(surroundings.environment());
  }

  @Bean
  Batches batches(StoreSettings store, PaymentSettings settings) {
    return new Batches(store.home(), settings);
  }

  @Bean
  DeskSigning deskSigning(Database database, Batches batches) {
    return new DeskSigning(database, batches);
  }

  @Bean
  LineDrop lineDrop(Database database, Batches batches) {
    return new LineDrop(database, batches);
  }

  @Bean
  BatchFreeze batchFreeze(Database database) {
    return new BatchFreeze(database);
  }

  /** An account changed or a payment frozen a moment ago must not leave. */
  @Bean
  DeskRelease deskRelease(Database database, Batches batches, Outbox outbox) {
    var contacts = new Contacts(outbox);
    return new DeskRelease(database, batches, tx -> contacts.carryOut(tx, PATIENCE));
  }

  @Bean
  BankResult bankResult(Database database, PaymentSettings settings, Outbox outbox) {
    return new BankResult(database, settings, new Telling(outbox));
  }

  @Bean
  Statements statements(Database database) {
    return new Statements(database);
  }
}
