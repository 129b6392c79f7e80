package ir.hedye.bench.kernel;

import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.LawVersion.MinimumWage;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/** Article 85 decided by Drools: one session, kept; one fact in, all rules fired, the fact out. */
public final class DroolsKernel implements AutoCloseable {
  private final KieSession session;

  public DroolsKernel() {
    Resource rules = ResourceFactory.newClassPathResource("article85.drl", DroolsKernel.class);
    rules.setSourcePath("ir/hedye/bench/kernel/article85.drl");
    session = new KieHelper().addResource(rules, ResourceType.DRL).build().newKieSession();
    List<MinimumWage> wages = LawBook.standard().versions().getLast().minimumWages();
    for (int i = 0; i < wages.size(); i++) {
      boolean last = i == wages.size() - 1;
      int before = last ? Integer.MAX_VALUE : WageFloorFact.number(wages.get(i + 1));
      session.insert(new WageFloorFact(wages.get(i), before));
    }
  }

  /** Decides one case. */
  Answer decide(CaseFact claim) {
    claim.begin();
    var handle = session.insert(claim);
    session.fireAllRules();
    session.delete(handle);
    return claim.found().answer();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
