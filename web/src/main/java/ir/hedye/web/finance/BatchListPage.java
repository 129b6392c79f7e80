package ir.hedye.web.finance;

import ir.hedye.web.staff.DeskFrame;
import java.util.List;

/** All batches, the last one first. */
record BatchListPage(DeskFrame desk, List<BatchCard> batches) implements FinancePage {
  String name(BatchCard card) {
    return say("batch.name", figures().month(card.name().month()), plain(card.name().runNo()));
  }
}
