package ir.hedye.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method has at most 20 lines between its braces, and never returns a written-out null. */
final class MethodLimits extends TreeScanner<@Nullable Void, SourceFile> {
  private static final int LINES_MAX = 20;

  private final List<String> faults = new ArrayList<>();

  static List<String> faults(SourceFile file) {
    var limits = new MethodLimits();
    limits.scan(file.unit(), file);
    return limits.faults;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, SourceFile file) {
    BlockTree body = method.getBody();
    if (body != null) {
      long lines = file.lastLine(body) - file.firstLine(body) - 1;
      if (lines > LINES_MAX) {
        faults.add(file.fault(body, method.getName() + " has " + lines + " lines"));
      }
    }
    return super.visitMethod(method, file);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree statement, SourceFile file) {
    ExpressionTree value = statement.getExpression();
    if (value != null && mayBeNull(value)) {
      faults.add(file.fault(statement, "return null"));
    }
    return super.visitReturn(statement, file);
  }

  private static boolean mayBeNull(ExpressionTree value) {
    return switch (value) {
      case ParenthesizedTree inner -> mayBeNull(inner.getExpression());
      case ConditionalExpressionTree either ->
          mayBeNull(either.getTrueExpression()) || mayBeNull(either.getFalseExpression());
      default -> value.getKind() == Tree.Kind.NULL_LITERAL;
    };
  }
}
