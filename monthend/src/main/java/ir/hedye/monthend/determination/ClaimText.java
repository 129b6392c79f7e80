package ir.hedye.monthend.determination;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The one written form of the facts of a claim: equal facts have equal bytes, and the bytes give
 * the facts back.
 */
public final class ClaimText {
  private static final String FORM = "claim/1";

  private ClaimText() {}

  public static byte[] write(ClaimFacts f) {
    EventLine e = f.event();
    var out = new StringBuilder(300).append(FORM).append('\n');
    lines(out, e.eventId(), e.version(), e.revoked(), e.contract(), e.marriedOn());
    lines(out, e.registeredOn(), e.office(), e.province());
    spouse(out, e.husband());
    spouse(out, e.wife());
    PersonFacts p = f.person();
    lines(out, f.role(), p.nationalId(), p.birthDate(), p.sex(), p.deceasedOn());
    lines(out, p.sheba(), p.mobile(), f.otherFirstMarriages(), f.history());
    lines(out, f.alreadyPaid(), f.systemHolds());
    return out.toString().getBytes(UTF_8);
  }

  private static void spouse(StringBuilder out, SpouseLine s) {
    lines(out, s.id(), s.isIranian(), s.birthDate(), s.priorMarriages());
  }

  private static void lines(StringBuilder out, Object... values) {
    for (Object value : values) {
      String text = value.toString().replace("\\", "\\\\").replace("\n", "\\n");
      out.append(text).append('\n');
    }
  }

  public static ClaimFacts read(byte[] bytes) {
    var in = new ArrayDeque<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
    if (!text(in).equals(FORM)) {
      throw new IllegalStateException("a claim in an unknown form");
    }
    EventLine event = event(in);
    Role role = Role.valueOf(text(in));
    long nationalId = number(in);
    int birth = (int) number(in);
    char sex = text(in).charAt(0);
    int deceased = (int) number(in);
    var person = new PersonFacts(nationalId, birth, sex, deceased, text(in), text(in));
    return new ClaimFacts(
        event, role, person, (int) number(in), text(in), Boolean.parseBoolean(text(in)), text(in));
  }

  private static EventLine event(Deque<String> in) {
    long id = number(in);
    long version = number(in);
    boolean revoked = Boolean.parseBoolean(text(in));
    Marriage.Contract contract = Marriage.Contract.valueOf(text(in));
    int marriedOn = (int) number(in);
    int registeredOn = (int) number(in);
    String office = text(in);
    String province = text(in);
    return new EventLine(
        id,
        version,
        revoked,
        contract,
        marriedOn,
        registeredOn,
        office,
        spouse(in),
        spouse(in),
        province);
  }

  private static SpouseLine spouse(Deque<String> in) {
    String id = text(in);
    boolean iranian = Boolean.parseBoolean(text(in));
    int birth = (int) number(in);
    long prior = number(in);
    long nationalId = iranian ? new NationalId(id).number() : SpouseLine.FOREIGN;
    return new SpouseLine(id, nationalId, birth, prior);
  }

  private static long number(Deque<String> in) {
    return Long.parseLong(text(in));
  }

  private static String text(Deque<String> in) {
    String line = in.remove();
    return line.indexOf('\\') < 0 ? line : unescaped(line);
  }

  private static String unescaped(String line) {
    var out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        c = line.charAt(++i) == 'n' ? '\n' : line.charAt(i);
      }
      out.append(c);
    }
    return out.toString();
  }
}
