package io.dromos.model.expression.simple.grammar;

import io.dromos.model.expression.simple.grammar.Operator.Operand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The operators that compare, as Camel's grammar has them, in the order in which it tries them. */
final class Operators {

    private static final Set<Operand> ANY = EnumSet.complementOf(EnumSet.of(Operand.LITERAL));
    private static final Set<Operand> PATTERN = EnumSet.of(Operand.LITERAL, Operand.FUNCTION);
    private static final Set<Operand> WORD = EnumSet.of(Operand.TEXT, Operand.FUNCTION);

    private static final List<Operator> ALWAYS = List.of(plain("=="), plain("=~"), plain(">="), plain("<="), plain(">"),
            plain("<"), plain("!=~"), plain("!="), new Operator("not is", "!is", WORD),
            new Operator("!is", "!is", WORD),
            new Operator("is", "is", WORD), new Operator("not contains", "!contains", ANY), plain("!contains"),
            plain("contains"), plain("!~~"), plain("~~"), new Operator("not regex", "!regex", PATTERN),
            new Operator("!regex", "!regex", PATTERN), new Operator("regex", "regex", PATTERN),
            new Operator("not in", "!in", ANY), plain("!in"), plain("in"), new Operator("not range", "!range", WORD),
            new Operator("!range", "!range", WORD), new Operator("range", "range", WORD), plain("startsWith"),
            new Operator("starts with", "startsWith", ANY), plain("endsWith"),
            new Operator("ends with", "endsWith", ANY));

    private Operators() {
    }

    /** With those of newer versions. */
    static List<Operator> of(boolean negatedEnds) {
        List<Operator> operators = new ArrayList<>(ALWAYS);
        if (negatedEnds) {
            operators.add(plain("!startsWith"));
            operators.add(plain("!endsWith"));
        }
        return operators;
    }

    static Optional<Operator> find(List<Operator> operators, String text, int at) {
        for (Operator operator : operators) {
            if (text.startsWith(operator.spelling(), at)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static Operator plain(String spelling) {
        return new Operator(spelling, spelling, ANY);
    }
}
