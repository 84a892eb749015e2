package io.dromos.designer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours of one line of YAML. A line alone does not tell whether it is part of a block of text, so the lines above are
 * asked, as far as they are near.
 */
final class YamlColours {

    /** How far up a block of text is looked for. */
    private static final int REACH = 300;
    private static final Pattern BLOCK = Pattern.compile(".*(?:^|[\\s:-])[|>][-+0-9]*\\s*(?:#.*)?");
    private static final Pattern PIECE = Pattern.compile("(?<comment>(?:^|(?<=\\s))#.*)"
            + "|(?<dash>(?:^|(?<=\\s))-(?=\\s|$))"
            + "|(?<key>[^\\s#'\"\\[\\]{},:&*!|>-][^\\s:'\"{}\\[\\],#]*(?: [^\\s:'\"{}\\[\\],#]+)*(?=\\s*:(?:\\s|$)))"
            + "|(?<quotedkey>(?:\"[^\"]*\"|'[^']*')(?=\\s*:(?:\\s|$)))"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\])*\"?|'(?:''|[^'])*'?)"
            + "|(?<placeholder>\\{\\{[^}]*}})"
            + "|(?<anchor>(?:^|(?<=\\s))[&*!][^\\s,\\]}]+)"
            + "|(?<constant>(?:(?<=\\s)|(?<=[\\[,]))(?:true|false|null|~|-?\\d+(?:\\.\\d+)?)(?=\\s*(?:$|[,\\]}#])))"
            + "|(?<plain>(?<=[:-]\\s{1,20})[^\\s\"'\\[\\]{}#&*!|>%@`,](?:(?!\\s#).)*)"
            + "|(?<sign>[:{}\\[\\],|>]+)" + "|(?<marker>^(?:---|\\.\\.\\.)$)");
    private static final Pattern INSIDE = Pattern.compile("\\$\\{[^}]*}|\\{\\{[^}]*}}");
    private static final List<String> GROUPS = List.of("comment", "dash", "key", "quotedkey", "string", "placeholder",
            "anchor", "constant", "plain", "sign", "marker");
    private static final Pattern FLOW_END = Pattern.compile("[,\\]}]");

    private YamlColours() {
    }

    /** A part of a line, from {@code start} to before {@code end}, and its style class. */
    record Piece(int start, int end, String style) {}

    /**
     * @param lines
     *            every line of the text, from 0
     */
    static List<Piece> of(int line, IntFunction<String> lines) {
        String text = lines.apply(line);
        List<Piece> pieces = new ArrayList<>();
        if (isText(line, text, lines)) {
            inside(text, 0, text.length(), "yaml-string", pieces);
            return pieces;
        }
        Matcher matcher = PIECE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int depth = 0;
        while (matcher.find()) {
            String group = group(matcher);
            int end = matcher.end();
            if (group.equals("plain") || group.equals("string")) {
                end = group.equals("plain") && depth > 0 ? flowEnd(text, matcher.start(), end) : end;
                inside(text, matcher.start(), end, "yaml-" + group, pieces);
            } else {
                depth += group.equals("sign") ? opened(matcher.group()) : 0;
                pieces.add(new Piece(matcher.start(), end, "yaml-" + group.replace("quotedkey", "key")));
            }
            matcher.region(end, text.length());
        }
        return pieces;
    }

    /** Within brackets a plain text ends at the next sign; elsewhere it runs to the end of the line, quotes and all. */
    private static int flowEnd(String text, int start, int end) {
        Matcher sign = FLOW_END.matcher(text).region(start, end);
        return sign.find() ? sign.start() : end;
    }

    private static int opened(String signs) {
        return signs.chars().map(sign -> switch (sign) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        }).sum();
    }

    private static String group(Matcher matcher) {
        for (String group : GROUPS) {
            if (matcher.group(group) != null) {
                return group;
            }
        }
        return "sign";
    }

    /** Functions and placeholders inside of a text have a colour of their own. */
    private static void inside(String text, int start, int end, String style, List<Piece> pieces) {
        Matcher function = INSIDE.matcher(text).region(start, end);
        int at = start;
        while (function.find()) {
            add(pieces, at, function.start(), style);
            add(pieces, function.start(), function.end(), "yaml-placeholder");
            at = function.end();
        }
        add(pieces, at, end, style);
    }

    private static void add(List<Piece> pieces, int start, int end, String style) {
        if (end > start) {
            pieces.add(new Piece(start, end, style));
        }
    }

    /** Whether a line is inside of a block of text that a line above opens. */
    private static boolean isText(int line, String text, IntFunction<String> lines) {
        int indent = indent(text);
        for (int i = line - 1; i >= 0 && i > line - REACH; i--) {
            String above = lines.apply(i);
            if (above.isBlank() || !text.isBlank() && indent(above) >= indent) {
                continue;
            }
            if (BLOCK.matcher(above).matches()) {
                return true;
            }
            if (text.isBlank()) {
                return false;
            }
            indent = indent(above);
        }
        return false;
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
