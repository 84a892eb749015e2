package io.dromos.model.expression.simple.parse;

import java.util.List;
import java.util.Random;

/** Texts that random changes make of sound ones: the same for the same seed. */
final class Mutants {

    private static final List<String> SOUND = List.of("Hello ${body}, you owe ${header.total}!", "${header.a.b[0]?.c}",
            "${body} == 'x' && ${header.n} >= 10", "${header[foo]} contains \"a ${body} b\"",
            "${replace(a,b,${header.x})} and ${random(1,9)}", "${date-with-timezone:now:UTC:yyyy-MM-dd}",
            "${iif(${body} > 5, 'a', 'b')}", "${body} regex '^\\d{2}$' || ${body} not in 'a,b'",
            "{\"id\": \"${exchangeProperty.id}\", \"n\": ${body.size()}}", "${bodyAs(String).trim()}++ ",
            "${file:name.noext}-${date:now+1d:yyyyMMdd}", "${variable.cart.lines[last-1]} != null",
            "${map(a,1,b,2)} ${list(a,'b,c')}", "${jq(.a | map(.b))}", "${header.x} range '1..9'", "{{a}} == ${body}--",
            "${headerAs(a,int)} > -5.5", "$simple{in.header.x} is 'String'", "${hash(${body},SHA-256)}\\}\\n");
    private static final List<String> TOKENS = List.of("${", "}", "'", "\"", "(", ")", "[", "]", " == ", " && ", "++",
            "?.", "{{x}}", "\\}", "null", "true", " in ", "5", ",", ":", " ", "$simple{", "bean", "iif(", "--", "!");

    private final Random random;

    Mutants(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        String text = SOUND.get(random.nextInt(SOUND.size()));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            text = changed(text);
        }
        return text;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    private String changed(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1);
        String before = text.substring(0, at);
        return switch (random.nextInt(5)) {
            case 0 -> before + text.substring(to);
            case 1 -> before + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(at);
            case 2 -> before + text.substring(at, to) + text.substring(at);
            case 3 -> before + (char) (' ' + random.nextInt(95)) + text.substring(to);
            default -> before + (char) random.nextInt(0x3000) + text.substring(at);
        };
    }
}
