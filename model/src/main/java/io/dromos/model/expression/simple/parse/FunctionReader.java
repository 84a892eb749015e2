package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between the braces of a function: name, key, arguments and what is done with the value. */
final class FunctionReader {

    /** What follows the name is a key, up to the next dot or bracket. */
    private static final Set<String> KEYED = Set.of("header", "headers", "variable", "variables", "exchangeProperty");
    /** All that follows the name is a key. */
    private static final Set<String> WHOLE_KEY = Set.of("sys", "sysenv", "env", "ref", "type", "file");
    /** Separated by colons. */
    private static final Set<String> COLONS = Set.of("date", "date-with-timezone", "properties", "propertiesExist");

    /** Conditions inside of conditions deeper than this are not looked into. */
    private static final int DEEPEST_CONDITION = 4;

    private final Reading reading;
    private final String text;
    private final FunctionSpan span;
    private final int end;
    private final int depth;

    FunctionReader(Reading reading, FunctionSpan span, int depth) {
        this.reading = reading;
        this.text = reading.text();
        this.span = span;
        this.end = span.content().end();
        this.depth = depth;
    }

    SimpleNode.Function read() {
        if (span.closed()) {
            violation();
        }
        int start = span.content().start();
        int nameStart = text.startsWith("in.", start) && start + 3 < end ? start + 3 : start;
        int nameEnd = nameEnd(nameStart);
        String name = text.substring(nameStart, nameEnd);
        TextRange nameRange = new TextRange(start, nameEnd);
        boolean call = nameEnd < end && text.charAt(nameEnd) == '(';
        if (call) {
            return call(name, nameRange, nameEnd);
        }
        if (KEYED.contains(name)) {
            return keyed(name, nameRange, nameEnd);
        }
        if (COLONS.contains(name)) {
            return colons(name, nameRange, nameEnd);
        }
        if (name.equals("bean")) {
            return bean(nameRange, nameEnd);
        }
        if (WHOLE_KEY.contains(name) && nameEnd < end) {
            return function(name, nameRange, Optional.of(argument(nameEnd + 1, end)), List.of(), List.of());
        }
        return function(name, nameRange, Optional.empty(), List.of(), ognl(nameEnd));
    }

    /** Camel's parser looks into a function only if no other stands inside it; what else is wrong shows at run time. */
    private void violation() {
        String content = span.content().of(text);
        if (content.isEmpty() || reading.errors().full()) {
            return;
        }
        boolean nested = content.indexOf("${") >= 0 || content.contains("$simple{");
        new FunctionSyntax(reading.grammar(), content).violation()
                .ifPresent(found -> reading.errors().add(found, span, depth == 0 && !nested));
    }

    private SimpleNode.Function call(String name, TextRange nameRange, int open) {
        ArgumentReader arguments = new ArgumentReader(reading, depth + 1);
        int close = arguments.closing(open, end);
        List<Argument> list = name.equals("iif") && depth < DEEPEST_CONDITION
                ? arguments.read(open + 1, close, this::condition)
                : arguments.read(open + 1, close);
        return function(name, nameRange, Optional.empty(), list, ognl(Math.min(end, close + 1)));
    }

    /** Camel reads it when it looks into the function, or when the flow runs. */
    private Argument condition(TextRange written) {
        Errors errors = new Errors();
        SimpleNode predicate = new Reading(reading.grammar(), text, errors).predicate(written, depth + 1);
        boolean nested = text.substring(span.content().start(), end).contains("${");
        if (span.closed()) {
            errors.inOrder().forEach(problem -> reading.errors().add(problem, depth == 0 && !nested));
        }
        return new Argument(written, written.of(text), false, List.of(predicate));
    }

    private SimpleNode.Function keyed(String name, TextRange nameRange, int nameEnd) {
        OgnlReader reader = new OgnlReader(text, end);
        List<OgnlPart> path = reader.read(nameEnd < end && text.charAt(nameEnd) == ':' ? nameEnd + 1 : nameEnd);
        if (path.isEmpty()) {
            return function(name, nameRange, Optional.empty(), List.of(), List.of());
        }
        return function(name, nameRange, Optional.of(key(path.getFirst())), List.of(), path.subList(1, path.size()));
    }

    private Argument key(OgnlPart part) {
        return switch (part) {
            case OgnlPart.Name one -> argument(one.range().start(), one.range().end());
            case OgnlPart.Call one -> argument(one.range().start(), one.range().end());
            case OgnlPart.Index one ->
                argument(one.range().start() + 1, Math.max(one.range().start() + 1, one.range().end() - 1));
        };
    }

    /** {@code date:now:yyyy:MM}: the last part may hold colons. */
    private SimpleNode.Function colons(String name, TextRange nameRange, int nameEnd) {
        int most = name.equals("date-with-timezone") ? 3 : 2;
        List<Argument> parts = new ArrayList<>();
        int start = Math.min(end, nameEnd + 1);
        int i = start;
        while (nameEnd < end && parts.size() + 1 < most && i < end) {
            if (text.charAt(i) == ':') {
                parts.add(argument(start, i));
                start = i + 1;
            }
            i++;
        }
        if (nameEnd < end) {
            parts.add(argument(start, end));
        }
        Optional<Argument> key = parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst());
        return function(name, nameRange, key, parts.isEmpty() ? List.of() : parts.subList(1, parts.size()), List.of());
    }

    private SimpleNode.Function bean(TextRange nameRange, int nameEnd) {
        int start = Math.min(end, nameEnd + 1);
        int dot = start;
        boolean type = text.startsWith("type:", start);
        while (dot < end && (type || text.charAt(dot) != '.') && text.charAt(dot) != '?'
                && !text.startsWith("::", dot)) {
            dot++;
        }
        int tail = text.startsWith("::", dot) ? dot + 2 : dot;
        Optional<Argument> key = nameEnd < end ? Optional.of(argument(start, dot)) : Optional.empty();
        return function("bean", nameRange, key, List.of(), ognl(Math.min(end, tail)));
    }

    private List<OgnlPart> ognl(int from) {
        return new OgnlReader(text, end).read(from);
    }

    private Argument argument(int from, int to) {
        return new ArgumentReader(reading, depth + 1).argument(new TextRange(Math.min(from, to), to));
    }

    private SimpleNode.Function function(String name, TextRange nameRange, Optional<Argument> key,
            List<Argument> arguments, List<OgnlPart> tail) {
        return new SimpleNode.Function(span.range(), span.content(), span.closed(), nameRange, name, key, arguments,
                tail);
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
