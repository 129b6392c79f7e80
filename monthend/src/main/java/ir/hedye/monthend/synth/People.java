package ir.hedye.monthend.synth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People whom the Organization knows, by the province in which they are insured. */
final class People {
  private final Map<String, List<Person>> byProvince = new HashMap<>();

  void add(Person person) {
    byProvince.computeIfAbsent(person.home().province(), code -> new ArrayList<>()).add(person);
  }

  List<Person> in(Province province) {
    return byProvince.getOrDefault(province.code(), List.of());
  }
}
