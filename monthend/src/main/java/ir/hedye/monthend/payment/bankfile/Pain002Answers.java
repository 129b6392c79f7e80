package ir.hedye.monthend.payment.bankfile;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bank's answer as pain.002 (CstmrPmtStsRpt), any version, by local names. A payment without a
 * status of its own has that of its block (PmtInfSts), or else of the message (GrpSts); a block or
 * message that names no payment answers for all of them.
 */
final class Pain002Answers implements AnswerSource {
  private static final String GROUP = "OrgnlGrpInfAndSts";
  private static final String BLOCK = "OrgnlPmtInfAndSts";
  private static final String PAYMENT = "TxInfAndSts";
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";
  private static final int LARGEST_BLOCK_HEADER = 1_000;

  private final XmlWalk walk;
  private final AnswerReading reading;
  private final List<Leaf> block = new ArrayList<>();
  private Optional<XmlWalk.Branch> group = Optional.empty();
  private boolean blockHasPayments;
  private boolean answered;

  Pain002Answers(Reader text) throws IOException {
    walk = new XmlWalk(text, Set.of("GrpHdr", GROUP, PAYMENT));
    reading = new AnswerReading(AnswerFormat.PAIN_002);
  }

  @Override
  public Optional<BankAnswer> next() throws IOException {
    Optional<BankAnswer> answer = Optional.empty();
    Optional<XmlWalk.Step> step = walk.next();
    while (step.isPresent() && answer.isEmpty()) {
      demandNamespace();
      answer = take(step.get());
      step = answer.isPresent() ? step : walk.next();
    }
    if (answer.isEmpty() && !answered) {
      answer = Optional.of(forTheMessage());
    }
    answered = true;
    return answer;
  }

  private void demandNamespace() throws Unreadable {
    String found = walk.namespace();
    if (!found.isEmpty() && !found.startsWith(NAMESPACE)) {
      throw new Unreadable(1, "its namespace is not pain.002");
    }
  }

  private Optional<BankAnswer> take(XmlWalk.Step step) throws Unreadable {
    return switch (step) {
      case XmlWalk.Value value -> keep(value.leaf());
      case XmlWalk.Branch branch when branch.name().equals(PAYMENT) -> Optional.of(payment(branch));
      case XmlWalk.Branch branch when branch.name().equals(GROUP) -> begin(branch);
      case XmlWalk.Branch _ -> Optional.empty();
      case XmlWalk.End end when end.name().equals(BLOCK) -> endBlock(end.line());
      case XmlWalk.End _ -> Optional.empty();
    };
  }

  private Optional<BankAnswer> keep(Leaf leaf) throws Unreadable {
    int at = leaf.path().indexOf("/" + BLOCK + "/");
    if (at >= 0) {
      if (block.size() == LARGEST_BLOCK_HEADER) {
        throw new Unreadable(1, "too much in one element");
      }
      block.add(new Leaf(leaf.path().substring(at + BLOCK.length() + 2), leaf.text()));
    }
    return Optional.empty();
  }

  private Optional<BankAnswer> begin(XmlWalk.Branch branch) throws Unreadable {
    if (group.isPresent()) {
      throw new Unreadable(branch.line(), "a second " + GROUP);
    }
    group = Optional.of(branch);
    return Optional.empty();
  }

  private BankAnswer payment(XmlWalk.Branch branch) throws Unreadable {
    blockHasPayments = true;
    var levels = new Pain002Levels(group().leaves(), new Leaves(block));
    return levels.payment(branch, reading);
  }

  private Optional<BankAnswer> endBlock(long line) throws Unreadable {
    var levels = new Pain002Levels(group().leaves(), new Leaves(block));
    boolean answersForAll = !blockHasPayments && levels.blockStatus().isPresent();
    block.clear();
    blockHasPayments = false;
    return answersForAll ? Optional.of(levels.wholeBlock(line, reading)) : Optional.empty();
  }

  private BankAnswer forTheMessage() throws Unreadable {
    var levels = new Pain002Levels(group().leaves(), new Leaves(List.of()));
    if (levels.groupStatus().isEmpty()) {
      throw new Unreadable(group().line(), "it holds no status");
    }
    return levels.wholeMessage(group().line(), reading);
  }

  private XmlWalk.Branch group() throws Unreadable {
    return group.orElseThrow(() -> new Unreadable(1, "not a payment status report: no " + GROUP));
  }
}
