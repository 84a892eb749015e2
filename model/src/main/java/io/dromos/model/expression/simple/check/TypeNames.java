package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.PlatformTypes;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of types: those that Camel finds without a package, and those of the platform, are known; others may be there
 * when the flow runs.
 */
final class TypeNames implements SimpleCheck {

    /** What Camel finds without a package. */
    private static final Set<String> SHORT = Set.of("String", "Integer", "Long", "Boolean", "Double", "Float", "Short",
            "Byte", "Object", "Character", "int", "long", "boolean", "double", "float", "short", "byte", "char",
            "byte[]", "Byte[]", "String[]", "Object[]");
    /** Which argument of a function is a type. */
    private static final Map<String, Integer> TYPED = Map.of("bodyAs", 0, "mandatoryBodyAs", 0, "messageAs", 0,
            "headerAs", 1, "variableAs", 1, "attachmentContentAs", 1, "attachmentHeaderAs", 2);

    @Override
    public void check(SimpleNode node, Findings findings) {
        switch (node) {
            case SimpleNode.Function function -> function(function, findings);
            case SimpleNode.Binary binary when binary.operator().endsWith("is") -> comparison(binary, findings);
            case SimpleNode.Text _,SimpleNode.Quoted _,SimpleNode.Literal _,SimpleNode.Placeholder _,SimpleNode.Unary _,SimpleNode.Binary _,SimpleNode.Ternary _,SimpleNode.Sequence _ -> {
                // Names no type.
            }
        }
    }

    private static void function(SimpleNode.Function function, Findings findings) {
        Integer at = TYPED.get(function.function());
        if (at != null && at < function.arguments().size()) {
            Argument argument = function.arguments().get(at);
            int quote = argument.quoted() ? 1 : 0;
            plain(argument.parts(), new TextRange(argument.range().start() + quote, argument.range().end() - quote),
                    argument.text(), findings);
        }
        if (function.function().equals("type")) {
            function.key().ifPresent(key -> constant(key, findings));
        }
    }

    private static void comparison(SimpleNode.Binary binary, Findings findings) {
        if (binary.right() instanceof SimpleNode.Quoted quoted && quoted.closed()) {
            TextRange inner = new TextRange(quoted.range().start() + 1, quoted.range().end() - 1);
            String name = quoted.parts().isEmpty() ? "" : text(quoted.parts());
            plain(quoted.parts(), inner, name, findings);
        }
    }

    private static String text(List<SimpleNode> parts) {
        return parts.getFirst() instanceof SimpleNode.Text text ? text.value() : "";
    }

    private static void plain(List<SimpleNode> parts, TextRange range, String name, Findings findings) {
        boolean plain = parts.size() == 1 && parts.getFirst() instanceof SimpleNode.Text;
        if (plain && !SHORT.contains(name.strip())) {
            type(range, name.strip(), findings);
        }
    }

    /** {@code java.lang.Integer.MAX_VALUE}: a type, or a constant of one. */
    private static void constant(Argument key, Findings findings) {
        boolean plain = key.parts().size() == 1 && key.parts().getFirst() instanceof SimpleNode.Text;
        int dot = key.text().lastIndexOf('.');
        boolean found = SHORT.contains(key.text()) || PlatformTypes.exists(key.text())
                || (dot > 0 && PlatformTypes.field(key.text().substring(0, dot), key.text().substring(dot + 1)));
        if (plain && !found) {
            type(key.range(), key.text(), findings);
        }
    }

    private static void type(TextRange range, String name, Findings findings) {
        if (PlatformTypes.claims(name)) {
            if (!PlatformTypes.exists(name)) {
                findings.error(range, "unknown-platform-type", PlatformTypes.near(name), name);
            }
        } else if (name.indexOf('.') < 0) {
            findings.warning(range, "unknown-type", NearestNames.of(name, SHORT), name);
        }
    }
}
