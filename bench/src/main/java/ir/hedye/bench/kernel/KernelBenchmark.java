package ir.hedye.bench.kernel;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.LawBook;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Cases a second, one thread: the law's kernel and Drools, each on facts it likes best. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class KernelBenchmark {
  private static final int CASES = 4096;
  private static final long SEED = 85;

  private final Article85 article = new Article85(LawBook.standard());
  private final DroolsKernel drools = new DroolsKernel();
  private final List<Claim> claims = RandomClaims.of(CASES, SEED);
  private final List<CaseFact> facts = claims.stream().map(CaseFact::new).toList();
  private int next;

  /** One decision with all findings and their evidence. */
  @Benchmark
  public Decision law() {
    next = (next + 1) % CASES;
    return article.decide(claims.get(next));
  }

  /** One decision; Drools gives the codes and figures, no evidence. */
  @Benchmark
  public Answer drools() {
    next = (next + 1) % CASES;
    return drools.decide(facts.get(next));
  }

  @TearDown(Level.Trial)
  public void close() {
    drools.close();
  }
}
