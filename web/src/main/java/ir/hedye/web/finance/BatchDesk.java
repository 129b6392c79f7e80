package ir.hedye.web.finance;

import ir.hedye.web.finance.BatchSheet.Wanted;
import ir.hedye.web.finance.FinanceFrames.Seer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows batches. */
@Component
final class BatchDesk {
  private final BooksSnapshot snapshot;
  private final FinanceLimits limits;
  private final FinanceFrames frames;

  BatchDesk(BooksSnapshot snapshot, FinanceLimits limits, FinanceFrames frames) {
    this.snapshot = snapshot;
    this.limits = limits;
    this.frames = frames;
  }

  ModelAndView all(Seer seer) {
    var batches = snapshot.read(books -> BatchCard.all(books, limits));
    String title = frames.words(seer.visit()).say("batches.title");
    return FinanceFrames.view(
        "finance/batches", new BatchListPage(frames.of(seer, title, FinancePaths.HOME), batches));
  }

  ModelAndView one(Seer seer, BatchCard.Name name, Wanted wanted, Told told) {
    BatchSheet sheet =
        snapshot
            .read(books -> BatchSheet.read(books, limits, name, wanted))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var words = frames.words(seer.visit());
    String title =
        words.say(
            "batch.name", words.figures().month(name.month()), words.figures().plain(name.runNo()));
    var page =
        new BatchPage(
            frames.of(seer, title, name.path()),
            sheet,
            limits.thirdSignatureAbove(name.month()),
            told);
    return FinanceFrames.view("finance/batch", page);
  }
}
