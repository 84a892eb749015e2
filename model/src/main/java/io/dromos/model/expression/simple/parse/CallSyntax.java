package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.FunctionForm.Call;
import io.dromos.model.expression.simple.grammar.FunctionRule;
import java.util.List;
import java.util.Optional;

/** Whether Camel's parser takes the arguments of a call: their number, and where they end. */
final class CallSyntax {

    private final String content;
    private final FunctionRule rule;
    private final int from;

    CallSyntax(String content, FunctionRule rule) {
        this.content = content;
        this.rule = rule;
        this.from = rule.opening().length();
    }

    Optional<Violation> call(Call call) {
        int close = call.ends() == Call.End.FIRST ? content.indexOf(')', from) : content.lastIndexOf(')');
        if (close < from) {
            return call.blank() ? Optional.empty() : Optional.of(unclosed());
        }
        if (call.ends() == Call.End.FIRST && innerCall(close)) {
            int inner = content.indexOf("${", from);
            return Optional.of(Violation.of(inner, close + 1, "inner-call", rule.name()));
        }
        if (content.substring(from, close).isBlank()) {
            return call.blank() ? Optional.empty() : Optional.of(count(close, call, 0));
        }
        int count = count(content.substring(from, close), call);
        boolean wrong = count > call.most() || count < Math.max(1, call.least());
        return wrong ? Optional.of(count(close, call, count)) : Optional.empty();
    }

    /** Whether the parenthesis that ends the arguments belongs to a function inside them. */
    private boolean innerCall(int close) {
        int depth = 0;
        for (int i = from; i < close; i++) {
            depth += Scanner.opening(content, i) > 0 ? 1 : depth > 0 && content.charAt(i) == '}' ? -1 : 0;
        }
        return depth > 0;
    }

    private int count(String arguments, Call call) {
        if (rule.name().equals("random")) {
            return arguments.split(",", 3).length;
        }
        boolean condition = rule.name().equals("iif");
        return call.most() == Integer.MAX_VALUE ? 1 : new QuotedSplit(arguments, condition, condition).count();
    }

    Optional<Violation> number() {
        int close = content.indexOf(')', from);
        if (close < 0) {
            return Optional.of(unclosed());
        }
        String number = content.substring(from, close).strip();
        return whole(number)
                ? Optional.empty()
                : Optional.of(new Violation(arguments(close), "whole-number", List.of(), List.of(rule.name(), number)));
    }

    /** What stands between the parentheses; with them if that is nothing. */
    private TextRange arguments(int close) {
        return from == close ? new TextRange(from - 1, close + 1) : new TextRange(from, close);
    }

    Optional<Violation> pairs() {
        int close = content.lastIndexOf(')');
        if (close <= from || content.substring(from, close).isBlank()) {
            return Optional.empty();
        }
        int count = new QuotedSplit(content.substring(from, close), false, true).count();
        return count % 2 == 1 ? Optional.of(Violation.of(from, close, "pairs", rule.name(), count)) : Optional.empty();
    }

    private Violation count(int close, Call call, int count) {
        return new Violation(arguments(close),
                call.least() == call.most() ? "arguments" : "arguments-between",
                List.of(), call.least() == call.most()
                        ? List.of(rule.name(), call.most(), count)
                        : List.of(rule.name(), call.least(), call.most(), count));
    }

    private Violation unclosed() {
        return Violation.of(0, from, "unclosed-call");
    }

    private static boolean whole(String number) {
        try {
            Integer.parseInt(number);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
