package ir.hedye.monthend.synth;

import com.carrotsearch.hppc.LongIntHashMap;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.insured.PersonLine;
import ir.hedye.monthend.synth.Marriage.Side;
import ir.hedye.monthend.synth.Marriage.Wedding;
import java.util.Arrays;
import java.util.BitSet;

/** Everybody an earlier folder tells of, by a small number each, in a few bytes. */
final class KnownPeople {
  private static final int NOWHERE = -1;

  private final LongIntHashMap numbers = new LongIntHashMap();
  private final BitSet insured = new BitSet();
  private final BitSet dead = new BitSet();
  private final BitSet brides = new BitSet();
  private int[] births = new int[1 << 12];
  private int[] weddings = new int[1 << 12];
  private int[] marriages = new int[1 << 12];
  private int[] provinces = new int[1 << 12];

  KnownPeople() {
    Arrays.fill(provinces, NOWHERE);
  }

  int size() {
    return numbers.size();
  }

  /** The person's number, a new one for somebody not met before. */
  int number(long id) {
    int next = numbers.size();
    int number = numbers.getOrDefault(id, next);
    if (number == next) {
      numbers.put(id, next);
      if (next == births.length) {
        grow();
      }
    }
    return number;
  }

  /** Takes a national ID down; false when somebody bears it already. */
  boolean claim(long id) {
    int before = size();
    return number(id) == before;
  }

  private void grow() {
    int before = births.length;
    births = Arrays.copyOf(births, before * 2);
    weddings = Arrays.copyOf(weddings, before * 2);
    marriages = Arrays.copyOf(marriages, before * 2);
    provinces = Arrays.copyOf(provinces, before * 2);
    Arrays.fill(provinces, before, before * 2, NOWHERE);
  }

  /** Takes down what the registry says of both spouses. */
  void note(Marriage marriage) {
    note(marriage.husband(), marriage.wedding(), Sex.M);
    note(marriage.wife(), marriage.wedding(), Sex.F);
  }

  private void note(Side side, Wedding wedding, Sex sex) {
    JalaliDate birth = side.birth();
    if (side.isIranian() && birth != null) {
      int number = number(Long.parseLong(side.id()));
      births[number] = Months.packed(birth);
      weddings[number] = Math.max(weddings[number], Months.packed(wedding.on()));
      marriages[number] = Math.max(marriages[number], side.prior() + 1);
      brides.set(number, sex == Sex.F);
    }
  }

  /** Takes down an insured person; false when another row has told of them already. */
  boolean note(PersonLine person, Province province) {
    int number = number(person.nationalId());
    provinces[number] = province.number();
    if (person.deceasedOn() != 0) {
      dead.set(number);
    }
    boolean first = !insured.get(number);
    insured.set(number);
    return first;
  }

  void noteDeath(long id) {
    dead.set(number(id));
  }

  boolean isDead(int number) {
    return dead.get(number);
  }

  /** The birth date by the registry, {@code yyyyMMdd}; 0 for people in no event. */
  int registryBirth(int number) {
    return births[number];
  }

  /** The sex by the registry; only for people in an event. */
  Sex registrySex(int number) {
    return brides.get(number) ? Sex.F : Sex.M;
  }

  /** The last wedding, {@code yyyyMMdd}; 0 for people in no event. */
  int lastWedding(int number) {
    return weddings[number];
  }

  /** Marriages so far by the registry's count. */
  int marriages(int number) {
    return marriages[number];
  }

  /** The number of the province in which somebody is insured; below 0 when not insured. */
  int province(int number) {
    return provinces[number];
  }
}
