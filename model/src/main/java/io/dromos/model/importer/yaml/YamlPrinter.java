package io.dromos.model.importer.yaml;

import io.dromos.model.edit.text.ScalarText;
import java.util.List;

/** Writes values as YAML in blocks: two columns a level, text quoted where it has to be. */
public final class YamlPrinter {

    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();

    private YamlPrinter() {
    }

    /** A document that is this list, between the comments at its head and those behind all. */
    public static String print(List<String> head, YamlList list, List<String> comments) {
        YamlPrinter printer = new YamlPrinter();
        printer.comments(head, 0);
        if (!head.isEmpty()) {
            printer.text.append('\n');
        }
        if (list.isEmpty()) {
            printer.text.append("[]\n");
        }
        printer.items(list, 0);
        printer.comments(comments, 0);
        return printer.text.toString();
    }

    private void items(YamlList list, int column) {
        for (YamlList.Item item : list.items()) {
            comments(item.comments(), column);
            switch (item.value()) {
                case YamlMap map when !map.isEmpty() -> {
                    YamlMap.Entry first = map.entries().getFirst();
                    comments(first.comments(), column);
                    indent(column).append("- ");
                    entry(first, column + INDENT);
                    map.entries().stream().skip(1).forEach(entry -> {
                        comments(entry.comments(), column + INDENT);
                        entry(entry, indented(column + INDENT));
                    });
                }
                case YamlMap _ -> indent(column).append("- {}\n");
                case YamlList _ -> throw new IllegalArgumentException("Camel has no list right inside a list");
                case YamlValue.Text(String words) ->
                    indent(column).append("- ").append(scalar(words, column)).append('\n');
            }
        }
    }

    private int indented(int column) {
        indent(column);
        return column;
    }

    private void entry(YamlMap.Entry entry, int column) {
        text.append(scalar(entry.key(), column)).append(':');
        switch (entry.value()) {
            case YamlMap map when map.isEmpty() -> text.append(" {}\n");
            case YamlMap map -> {
                text.append('\n');
                map.entries().forEach(inner -> {
                    comments(inner.comments(), column + INDENT);
                    entry(inner, indented(column + INDENT));
                });
            }
            case YamlList list when list.isEmpty() -> text.append(" []\n");
            case YamlList list -> {
                text.append('\n');
                items(list, column + INDENT);
            }
            case YamlValue.Text(String words) -> text.append(' ').append(scalar(words, column)).append('\n');
        }
    }

    private void comments(List<String> comments, int column) {
        for (String comment : comments) {
            comment.strip().lines().forEach(line -> indent(column).append(("# " + line.strip()).strip()).append('\n'));
        }
    }

    private StringBuilder indent(int column) {
        return text.append(" ".repeat(column));
    }

    private static String scalar(String words, int column) {
        return ScalarText.standard(column + INDENT).fresh(words);
    }
}
