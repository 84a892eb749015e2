package io.dromos.model.source;

import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The text of a YAML file as a lossless tree. Its text is always the concatenation of its nodes; an edit makes a new
 * tree that shares every node it did not touch.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public final class SourceTree {

    private final YamlStream root;
    private volatile @Nullable String text;
    private volatile @Nullable LineMap lines;

    SourceTree(YamlStream root) {
        this.root = root;
    }

    public static ParseResult parse(String text) {
        try {
            return new ParseResult.Parsed(new SourceTree(parseStream(text)));
        } catch (YamlEngineException refused) {
            return new ParseResult.Unreadable(PlainProblem.of(text, refused));
        } catch (StackOverflowError tooDeep) {
            return new ParseResult.Unreadable(new SourceProblem(Message.of("yaml.deep"), 0, 0));
        }
    }

    static YamlStream parseStream(String text) {
        return new YamlTreeBuilder(text).stream(new YamlEventReader(text).documents());
    }

    public YamlStream root() {
        return root;
    }

    public List<YamlDocument> documents() {
        return root.documents();
    }

    public int length() {
        return root.length();
    }

    /** The whole text, put together once and kept. */
    public String text() {
        String known = text;
        if (known == null) {
            known = root.text();
            text = known;
        }
        return known;
    }

    public LineMap lines() {
        LineMap known = lines;
        if (known == null) {
            known = new LineMap(text());
            lines = known;
        }
        return known;
    }

    /** Aliases that have no anchor before them in their document: such text cannot be loaded. */
    public List<YamlAlias> danglingAliases() {
        List<YamlAlias> dangling = new ArrayList<>();
        documents().forEach(document -> collectDangling(document, new HashSet<>(), dangling));
        return dangling;
    }

    private static void collectDangling(SourceNode node, Set<String> anchors, List<YamlAlias> dangling) {
        switch (node) {
            case YamlAlias alias when !anchors.contains(alias.name()) -> dangling.add(alias);
            case YamlEntry entry -> anchors.addAll(List.of(entry.keyAnchor(), entry.anchor()));
            case YamlItem item -> anchors.add(item.anchor());
            case SourceNode _ -> {
            }
        }
        node.parts().forEach(part -> collectDangling(part, anchors, dangling));
    }

    /** The tree after an edit. Reads again only the smallest block that holds the edit and can be read on its own. */
    public ParseResult apply(TextEdit edit) {
        if (edit.end() > length()) {
            throw new IllegalArgumentException(edit + " ends behind the text's " + length());
        }
        return TreeEdit.apply(root, edit).<ParseResult>map(next -> new ParseResult.Parsed(new SourceTree(next)))
                .orElseGet(() -> parse(edit.applyTo(text())));
    }

    /** The tree after several edits, given by offsets in this tree; they must not overlap. */
    public ParseResult apply(List<TextEdit> edits) {
        List<TextEdit> lastFirst = edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::end).reversed())
                .toList();
        ParseResult result = new ParseResult.Parsed(this);
        for (TextEdit edit : lastFirst) {
            if (!(result instanceof ParseResult.Parsed(SourceTree tree))) {
                String all = text();
                for (TextEdit each : lastFirst) {
                    all = each.applyTo(all);
                }
                return parse(all);
            }
            result = tree.apply(edit);
        }
        return result;
    }
}
