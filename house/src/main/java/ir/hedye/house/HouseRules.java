package ir.hedye.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The rules that compiled classes keep. Each fails where it finds no class at all. */
public final class HouseRules {
  private HouseRules() {}

  /**
   * One road, one direction: a class in one of these packages below the root names only its own
   * package and those before it. A class in none of them, and a package without a class, break the
   * rule too.
   */
  public static ArchRule inOrder(String root, String... packages) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(new RunsOneWay(root, List.of(packages)))
        .because("each stage is made of what stands before it");
  }

  /** Every package with a class in it says in its package-info that null is an exception. */
  public static ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("be in a package that is null-marked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                  String fault = type.getPackageName() + " of " + type.getName() + " is not marked";
                  events.add(SimpleConditionEvent.violated(type, fault));
                }
              }
            });
  }
}
