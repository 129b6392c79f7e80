package ir.hedye.web.finance;

import ir.hedye.monthend.payment.Inbox;
import ir.hedye.web.finance.BankFolders.Kind;
import ir.hedye.web.finance.BankFolders.Upload;
import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The bank's answers, by upload and by folder. */
@Controller
final class BankPages {
  private final BankFolders folders;
  private final BooksSnapshot snapshot;
  private final FinanceFrames frames;

  BankPages(BankFolders folders, BooksSnapshot snapshot, FinanceFrames frames) {
    this.folders = folders;
    this.snapshot = snapshot;
    this.frames = frames;
  }

  @GetMapping(FinancePaths.BANK)
  @Needs(Action.SEE_BATCH)
  ModelAndView all(Officer officer, Visit visit) {
    return show(new Seer(officer, visit), List.of());
  }

  @PostMapping(FinancePaths.BANK)
  @Needs(Action.TAKE_BANK_RESULT)
  ModelAndView upload(Officer officer, Visit visit, @RequestParam MultipartFile file)
      throws SQLException, IOException {
    var author = FinanceFrames.author(officer, Action.TAKE_BANK_RESULT);
    var upload = upload(file);
    return show(new Seer(officer, visit), folders.take(Kind.ANSWERS, upload, author));
  }

  static Upload upload(MultipartFile file) throws IOException {
    return new Upload(
        Optional.ofNullable(file.getOriginalFilename()).orElse("upload"), file.getBytes());
  }

  @PostMapping(FinancePaths.BANK + "/folder")
  @Needs(Action.TAKE_BANK_RESULT)
  ModelAndView folder(Officer officer, Visit visit) throws SQLException {
    var author = FinanceFrames.author(officer, Action.TAKE_BANK_RESULT);
    return show(new Seer(officer, visit), folders.takeAll(author));
  }

  private ModelAndView show(Seer seer, List<Inbox.Taken> taken) {
    var author = FinanceFrames.author(seer.officer(), Action.SEE_BATCH);
    String title = frames.words(seer.visit()).say("bank.title");
    var page =
        new BankPage(
            frames.of(seer, title, FinancePaths.BANK),
            folders.inbox(Kind.ANSWERS, author).standing(),
            snapshot.read(BankAnswerRow::last),
            taken);
    var view = FinanceFrames.view("finance/bank", page);
    return taken.stream().allMatch(Inbox.Taken::done) ? view : FinanceFrames.refused(view);
  }
}
