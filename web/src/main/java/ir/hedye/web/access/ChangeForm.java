package ir.hedye.web.access;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Screens.Entered;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed to register another mobile; digits of any script. */
record ChangeForm(
    @Nullable String nationalId,
    @Nullable String birthDate,
    @Nullable String insuranceNumber,
    @Nullable String mobile) {
  static final ChangeForm EMPTY = new ChangeForm(null, null, null, null);

  private static final Pattern INSURANCE_NUMBER = Pattern.compile("[0-9]{4,15}");

  /** What is said of a field that cannot be read. */
  interface Wrongs {
    String of(String field);
  }

  /** All four, or empty when one cannot be read. */
  Optional<ChangePages.Wish> read() {
    var person = person();
    var born = born();
    var insurance = insurance();
    var to = newMobile();
    return person.isPresent() && born.isPresent() && insurance.isPresent() && to.isPresent()
        ? Optional.of(new ChangePages.Wish(person.get(), born.get(), insurance.get(), to.get()))
        : Optional.empty();
  }

  private Optional<NationalId> person() {
    return NationalId.read(folded(nationalId));
  }

  private Optional<JalaliDate> born() {
    return Typed.day(folded(birthDate));
  }

  private Optional<String> insurance() {
    return Optional.of(folded(insuranceNumber))
        .filter(text -> INSURANCE_NUMBER.matcher(text).matches());
  }

  private Optional<Mobile> newMobile() {
    return Mobile.read(folded(mobile));
  }

  private static String folded(@Nullable String typed) {
    return Typed.withoutSpaces(typed == null ? "" : typed);
  }

  /** The fields as they are shown again, each with what is wrong in it. */
  List<Entered> entered(Optional<Wrongs> wrongs) {
    return List.of(
        entered("nationalId", nationalId, person().isPresent(), wrongs),
        entered("birthDate", birthDate, born().isPresent(), wrongs),
        entered("insuranceNumber", insuranceNumber, insurance().isPresent(), wrongs),
        entered("mobile", mobile, newMobile().isPresent(), wrongs));
  }

  private static Entered entered(
      String name, @Nullable String typed, boolean right, Optional<Wrongs> wrongs) {
    return new Entered(
        name, typed == null ? "" : typed, right ? "" : wrongs.map(all -> all.of(name)).orElse(""));
  }

  @Override
  public String toString() {
    return "ChangeForm[…]";
  }
}
