package ir.hedye.web.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.access.Me;
import ir.hedye.web.marriage.Registration.Stand;
import ir.hedye.web.month.LiveSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A registered marriage on the road of the month")
class RoadTest {
  private static final String PAYMENTS =
      "SELECT count(*) FROM hedye.payment WHERE national_id = " + SmallFolder.id(1);

  @TempDir Path dir = Path.of(".");
  private final RegistryDouble registry = new RegistryDouble();
  private Shell shell = Shell.open(Path.of("."));
  private LiveSite site;

  @BeforeEach
  void month() {
    shell = PageDatabase.shell(dir.resolve("home"));
    Path folder =
        new SmallFolder().man(1).woman(2).man(3).marriage(3, 3, 0).writeTo(dir.resolve("data"));
    shell.done("load", folder.toString());
    shell.done("receive", folder.resolve(SmallFolder.MARRIAGES).toString());
    site = new LiveSite(shell.storeSettings(), registry.environment());
  }

  @AfterEach
  void close() {
    site.close();
    shell.close();
    registry.close();
  }

  private static Me person(int k) {
    return Me.of(NationalId.read(SmallFolder.id(k)).orElseThrow());
  }

  private MyMarriages marriages() {
    return site.context().getBean(MyMarriages.class);
  }

  private Registration register(int k, int spouse) {
    var looked =
        marriages().check(person(k), new Entry(SmallFolder.id(spouse), "1405-06-15", true));
    var code = ((Answer.Done) looked).registration().code();
    return ((Answer.Done) marriages().register(person(k), code)).registration();
  }

  private String page(int k) {
    String set =
        site.get("/sign-in/test/" + SmallFolder.id(k))
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    return LiveSite.text(site.get("/me", "Cookie", set.substring(0, set.indexOf(';'))));
  }

  @Test
  @DisplayName("It never pays by itself; only the registry's event does, and then as for everyone")
  void only_the_registrys_event_pays() {
    registry.knowsAll();
    var registered = register(1, 2);
    assertThat(registered.stand()).isEqualTo(Stand.FOUND);
    var shown = marriages().preview(person(1), registered).orElseThrow();
    assertThat(shown.weighed().decision().amount().orElseThrow().amount()).isEqualTo(200_000_000L);

    shell.done("run", "--month", "1405-07");
    assertThat(shell.number(PAYMENTS)).isZero();
    assertThat(shell.decisions("1405-07")).doesNotContain(SmallFolder.id(1));

    Path next =
        new SmallFolder()
            .of("1405-08")
            .marriage(3, 3, 0)
            .marriage(1, 1, 2)
            .writeTo(dir.resolve("next"));
    shell.done("receive", next.resolve(SmallFolder.MARRIAGES).toString());
    assertThat(marriages().all(person(1)).getFirst().stand()).isEqualTo(Stand.IN_LEDGER);
    assertThat(shell.number(PAYMENTS)).isZero();
    shell.done("run", "--month", "1405-08");

    assertThat(shell.number(PAYMENTS)).isEqualTo(1);
    assertThat(shell.decisions("1405-08")).contains(SmallFolder.id(1) + ",HUSBAND,ENTITLED");
    shell.done("verify");
  }

  @Test
  @DisplayName("'My gift' shows it first as awaited, then as the first step of the event's chain")
  void my_gift_shows_it() {
    register(1, 2);
    assertThat(page(1))
        .contains("ازدواجی که ثبت کردید در انتظار فایل ثبت احوال است", "ثبت ازدواج از سوی شما");

    Path next = new SmallFolder().marriage(3, 3, 0).marriage(1, 1, 2).writeTo(dir.resolve("next"));
    shell.done("receive", next.resolve(SmallFolder.MARRIAGES).toString());

    assertThat(page(1))
        .doesNotContain("ازدواجی که ثبت کردید در انتظار")
        .contains("ثبت ازدواج از سوی شما", "خبر ازدواج از ثبت احوال");
    assertThat(page(2)).doesNotContain("ثبت ازدواج از سوی شما");
  }
}
