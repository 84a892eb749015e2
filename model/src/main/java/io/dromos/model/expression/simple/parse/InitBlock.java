package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block with which expressions of newer grammars may begin: <code>$init{ $name := value; }init$</code>, a statement
 * a line.
 */
final class InitBlock {

    private static final String START = "$init{";
    private static final String END = "}init$";
    private static final Pattern STATEMENT = Pattern.compile("\\s*(\\$\\w+)\\s+(~?:=)\\s+");

    private final Reading reading;
    private final String text;

    InitBlock(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    static boolean begins(String text) {
        return text.startsWith(START);
    }

    /** The statements; one that goes on over several lines is one. */
    List<SimpleNode> read() {
        int end = text.indexOf(END);
        if (end < 0) {
            reading.errors().add(new TextRange(0, START.length()), "init-unclosed", List.of());
            return List.of();
        }
        List<SimpleNode> statements = new ArrayList<>();
        Matcher statement = STATEMENT.matcher(text).region(START.length(), end);
        int from = START.length();
        boolean found = statement.find();
        if (!found || !text.substring(from, statement.start()).isBlank()) {
            int wrong = found ? statement.start() : end;
            reading.errors().add(new TextRange(from, Math.max(from, wrong)), "init-statement", List.of());
        }
        while (found) {
            int start = statement.start(1);
            TextRange name = new TextRange(start, statement.end(1));
            TextRange operator = new TextRange(statement.start(2), statement.end(2));
            int value = statement.end();
            found = statement.find();
            statements.add(statement(name, operator, new TextRange(value, found ? statement.start() : end)));
        }
        return statements;
    }

    /** Where the expression itself begins. */
    int end() {
        int end = text.indexOf(END);
        return end < 0 ? START.length() : end + END.length();
    }

    private SimpleNode statement(TextRange name, TextRange operator, TextRange value) {
        int end = value.end();
        while (end > value.start()
                && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ';')) {
            end--;
        }
        TextRange place = new TextRange(value.start(), end);
        SimpleNode left = new SimpleNode.Text(name, name.of(text));
        return new SimpleNode.Binary(new TextRange(name.start(), end), left, operator, operator.of(text),
                new NewerReader(reading, place, 1).read());
    }
}
