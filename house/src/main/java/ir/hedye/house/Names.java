package ir.hedye.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** No type and no package has one of the names that say nothing. */
final class Names extends TreeScanner<@Nullable Void, SourceFile> {
  private static final Pattern EMPTY_TYPE =
      Pattern.compile(".*(Utils?|Helpers?|Managers?|Commons?|Impl|Dtos?|DTO)");
  private static final Set<String> EMPTY_PACKAGES =
      Set.of("util", "utils", "helper", "helpers", "manager", "common", "commons", "impl", "dto");

  private final List<String> faults = new ArrayList<>();

  static List<String> faults(SourceFile file) {
    var names = new Names();
    names.scan(file.unit(), file);
    ExpressionTree ofPackage = file.unit().getPackageName();
    if (ofPackage != null) {
      names.checkPackage(ofPackage, file);
    }
    return names.faults;
  }

  private void checkPackage(ExpressionTree name, SourceFile file) {
    for (String part : Pattern.compile("\\.").splitAsStream(name.toString()).toList()) {
      if (EMPTY_PACKAGES.contains(part)) {
        faults.add(file.fault(name, "a package named " + part));
      }
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, SourceFile file) {
    if (EMPTY_TYPE.matcher(type.getSimpleName()).matches()) {
      faults.add(file.fault(type, "a type named " + type.getSimpleName()));
    }
    return super.visitClass(type, file);
  }
}
