package ir.hedye.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names only its own package and those before it in the order given. */
final class RunsOneWay extends ArchCondition<JavaClass> {
  private static final int NOWHERE = -1;

  private final String root;
  private final List<String> order;
  private final Set<Integer> seen = new HashSet<>();

  RunsOneWay(String root, List<String> order) {
    super("name only packages up to their own in the order " + String.join(", ", order));
    this.root = root;
    this.order = order;
  }

  @Override
  public void init(Collection<JavaClass> all) {
    seen.clear();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (type.getSimpleName().equals("package-info")) {
      return;
    }
    int place = placeOf(type);
    seen.add(place);
    if (place == NOWHERE) {
      violate(events, type, type.getName() + " stands in no package of the order");
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass named = dependency.getTargetClass().getBaseComponentType();
      if (isOurs(named) && placeOf(named) > place) {
        violate(events, type, dependency.getDescription());
      }
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    for (int place = 0; place < order.size(); place++) {
      if (!seen.contains(place)) {
        violate(events, order.get(place), "package " + order.get(place) + " holds no class");
      }
    }
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  private int placeOf(JavaClass type) {
    String below = type.getPackageName().substring(root.length());
    for (int place = 0; place < order.size(); place++) {
      if ((below + ".").startsWith("." + order.get(place) + ".")) {
        return place;
      }
    }
    return NOWHERE;
  }

  private static void violate(ConditionEvents events, Object about, String fault) {
    events.add(SimpleConditionEvent.violated(about, fault));
  }
}
