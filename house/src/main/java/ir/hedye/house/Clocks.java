package ir.hedye.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only a class with a {@code main} asks what time it is. */
final class Clocks extends TreePathScanner<@Nullable Void, SourceFile> {
  private final List<String> faults = new ArrayList<>();

  static List<String> faults(SourceFile file) {
    var clocks = new Clocks();
    clocks.scan(file.unit(), file);
    return clocks.faults;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, SourceFile file) {
    ExpressionTree called = call.getMethodSelect();
    boolean asks =
        switch (called) {
          case MemberSelectTree select -> select.getIdentifier().contentEquals("now");
          case IdentifierTree plain -> plain.getName().contentEquals("now");
          default -> false;
        };
    if (asks) {
      complain(call, file);
    }
    return super.visitMethodInvocation(call, file);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, SourceFile file) {
    if (reference.getName().contentEquals("now")) {
      complain(reference, file);
    }
    return super.visitMemberReference(reference, file);
  }

  private void complain(ExpressionTree question, SourceFile file) {
    if (!isInsideProgram(getCurrentPath())) {
      faults.add(file.fault(question, "asks the clock: " + question));
    }
  }

  private static boolean isInsideProgram(TreePath path) {
    for (Tree around : path) {
      if (around instanceof ClassTree type && type.getMembers().stream().anyMatch(Clocks::isMain)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(Tree member) {
    return member instanceof MethodTree method && method.getName().contentEquals("main");
  }
}
