package ir.hedye.web.staff;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.page.Visit;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Who is on the staff and what each may do: the IT operator's pages. */
@Controller
final class StaffRolePages {
  static final String LIST = StaffDoors.HOME + "/staff";
  private static final String ONE = LIST + "/{staff}";

  private final DeskFrames frames;
  private final StaffList list;
  private final StaffRoles roles;
  private final String issuer;

  StaffRolePages(Assets assets, StaffList list, StaffRoles roles, Surroundings surroundings) {
    this.frames = new DeskFrames(assets, StaffRolePages.class);
    this.list = list;
    this.roles = roles;
    this.issuer = surroundings.address(StaffSettings.ISSUER).map(URI::toString).orElse("");
  }

  @GetMapping(LIST)
  @Needs(Action.GIVE_ROLES)
  ModelAndView list(Visit visit, Officer officer) {
    return list(visit, officer, Optional.empty());
  }

  private ModelAndView list(Visit visit, Officer officer, Optional<String> wrong) {
    var title = new DeskFrames.Title(frames.words(visit).say("staff.title"), LIST);
    var page =
        new StaffPagesView.All(frames.frame(visit, officer, title), list.all(), issuer, wrong);
    return shown(new ModelAndView("staff/staff", Map.of("page", page)), wrong);
  }

  private static ModelAndView shown(ModelAndView view, Optional<String> wrong) {
    wrong.ifPresent(_ -> view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT));
    return view;
  }

  /** What is typed about somebody new. */
  record NewForm(
      @Nullable String issuer,
      @Nullable String subject,
      @Nullable String name,
      @Nullable String ownNumber) {
    Optional<StaffRoles.Newcomer> read(String usual) {
      String number = text(ownNumber);
      var own = NationalId.read(number).map(NationalId::number);
      boolean complete = !text(subject).isEmpty() && !text(name).isEmpty();
      return complete && (number.isEmpty() || own.isPresent())
          ? Optional.of(
              new StaffRoles.Newcomer(
                  text(issuer).isEmpty() ? usual : text(issuer),
                  text(subject),
                  text(name),
                  own.orElse(0L)))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return "NewForm";
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  @PostMapping(LIST)
  @Needs(Action.GIVE_ROLES)
  ModelAndView add(@ModelAttribute NewForm form, Visit visit, Officer officer) {
    var newcomer = form.read(issuer);
    if (newcomer.isEmpty()) {
      return list(visit, officer, Optional.of("incomplete"));
    }
    return roles
        .add(officer, newcomer.get())
        .map(staff -> to(visit, LIST + "/" + staff))
        .orElseGet(() -> list(visit, officer, Optional.of("there")));
  }

  private static ModelAndView to(Visit visit, String path) {
    var view = new RedirectView(visit.language().address(path), true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  @GetMapping(ONE)
  @Needs(Action.GIVE_ROLES)
  ModelAndView one(@PathVariable long staff, Visit visit, Officer officer) {
    return one(staff, visit, officer, Optional.empty());
  }

  private ModelAndView one(long staff, Visit visit, Officer officer, Optional<String> wrong) {
    var row = list.find(staff).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var title = new DeskFrames.Title(row.name(), LIST + "/" + staff);
    var page =
        new StaffPagesView.One(
            frames.frame(visit, officer, title),
            row,
            new StaffPagesView.Rights(list.held(staff), list.places()),
            wrong);
    return shown(new ModelAndView("staff/member", Map.of("page", page)), wrong);
  }

  /** What is to be given. */
  record GrantForm(@Nullable String role, @Nullable String place) {
    /**
     * A role with the place it needs; what is typed beside a role of the whole country is wrong.
     */
    Optional<Grant> read() {
      String code = ir.hedye.law.value.Folding.fold(text(place)).strip();
      return Arrays.stream(Role.values())
          .filter(known -> known.name().equals(role))
          .filter(known -> (known.level() == Role.Level.COUNTRY) == code.isEmpty())
          .map(known -> new Grant(known, Scope.of(known.level(), code)))
          .findFirst();
    }
  }

  @PostMapping(ONE + "/roles")
  @Needs(Action.GIVE_ROLES)
  ModelAndView give(
      @PathVariable long staff, @ModelAttribute GrantForm form, Visit visit, Officer officer) {
    var refusal =
        form.read()
            .map(grant -> roles.give(officer, staff, grant))
            .orElse(Optional.of(StaffRoles.Refusal.PLACE));
    return told(staff, visit, officer, refusal);
  }

  private ModelAndView told(
      long staff, Visit visit, Officer officer, Optional<StaffRoles.Refusal> refusal) {
    return refusal.isEmpty()
        ? to(visit, LIST + "/" + staff)
        : one(staff, visit, officer, refusal.map(StaffRoles.Refusal::name));
  }

  @PostMapping(ONE + "/roles/{grant}/end")
  @Needs(Action.GIVE_ROLES)
  ModelAndView end(
      @PathVariable long staff, @PathVariable long grant, Visit visit, Officer officer) {
    return told(staff, visit, officer, roles.end(officer, staff, grant));
  }

  @PostMapping(ONE + "/leave")
  @Needs(Action.GIVE_ROLES)
  ModelAndView leave(@PathVariable long staff, Visit visit, Officer officer) {
    return told(staff, visit, officer, roles.leave(officer, staff));
  }
}
