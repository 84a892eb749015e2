package io.dromos.model.shape.typing;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.TextRange;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types XPath: the elements and attributes of paths that begin at the root. Prefixes do not count. */
final class XPathTyping implements ExpressionTyping {

    private static final Pattern ROOTED = Pattern.compile("(?<![\\w\\])@*.:/'\"])/(?=[@\\w])");
    private static final Pattern STEP = Pattern.compile("/(@?)(?:[\\w.-]+:(?!:))?([\\p{L}_][\\w.-]*)(?![\\w.:(-])");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

    @Override
    public boolean knows(String language) {
        return language.equals("xpath");
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        Problems problems = new Problems();
        if (arriving.body() instanceof EncodedShape(String format, Shape content) && format.equals("xml")) {
            String text = LITERAL.matcher(expression.text()).replaceAll(found -> " ".repeat(found.group().length()));
            Matcher rooted = ROOTED.matcher(text);
            while (rooted.find()) {
                path(text, rooted.start(), content, problems);
            }
        }
        return problems.typed(new UnknownShape());
    }

    private static void path(String text, int from, Shape root, Problems problems) {
        Shape shape = root;
        Matcher step = STEP.matcher(text).region(from, text.length());
        while (step.lookingAt() && shape instanceof ObjectShape object) {
            shape = Fields.of(object, step.group(1) + step.group(2), new TextRange(step.start(1), step.end(2)),
                    name -> name, problems);
            step.region(step.end(), text.length());
        }
    }
}
