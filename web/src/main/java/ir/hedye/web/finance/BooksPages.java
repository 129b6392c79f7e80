package ir.hedye.web.finance;

import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.payment.Inbox;
import ir.hedye.monthend.payment.books.Reconciliation;
import ir.hedye.web.finance.BankFolders.Kind;
import ir.hedye.web.finance.BooksPage.News;
import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The bank's statements and the daily look at the books. */
@Controller
final class BooksPages {
  private static final String LOOKED = "looked";

  private final BankFolders folders;
  private final DailyBooks books;
  private final BooksSnapshot snapshot;
  private final FinanceFrames frames;

  BooksPages(BankFolders folders, DailyBooks books, BooksSnapshot snapshot, FinanceFrames frames) {
    this.folders = folders;
    this.books = books;
    this.snapshot = snapshot;
    this.frames = frames;
  }

  @GetMapping(FinancePaths.BOOKS)
  @Needs(Action.SEE_BOOKS)
  ModelAndView all(
      Officer officer, Visit visit, @RequestParam(name = "said", defaultValue = "") String said) {
    var told = Told.said(said.equals(LOOKED) ? LOOKED : "");
    return show(new Seer(officer, visit), new News(List.of(), told));
  }

  @PostMapping(FinancePaths.BOOKS)
  @Needs(Action.TAKE_BANK_RESULT)
  ModelAndView upload(Officer officer, Visit visit, @RequestParam MultipartFile file)
      throws SQLException, IOException {
    var author = FinanceFrames.author(officer, Action.TAKE_BANK_RESULT);
    var taken = folders.take(Kind.STATEMENTS, BankPages.upload(file), author);
    books.look();
    return show(new Seer(officer, visit), new News(taken, Told.NOTHING));
  }

  @PostMapping(FinancePaths.BOOKS + "/look")
  @Needs(Action.SEE_BOOKS)
  ModelAndView look(Officer officer, Visit visit) throws SQLException {
    return books.look()
        ? FinanceFrames.to(visit, FinancePaths.BOOKS, LOOKED)
        : show(
            new Seer(officer, visit),
            new News(List.of(), Told.refused(DeedAnswer.MONTH_BUSY, Told.Kept.NOTHING)));
  }

  private ModelAndView show(Seer seer, News news) {
    String title = frames.words(seer.visit()).say("books.title");
    var frame = frames.of(seer, title, FinancePaths.BOOKS);
    var page =
        snapshot.read(connection ->
            new BooksPage(
                frame,
                StatementRow.last(connection),
                new BooksPage.Looked(
                    Reconciliation.last(connection), Reconciliation.states(connection)),
                news));
    var view = FinanceFrames.view("finance/books", page);
    boolean done = news.told().isDone() && news.taken().stream().allMatch(Inbox.Taken::done);
    return done ? view : FinanceFrames.refused(view);
  }
}
