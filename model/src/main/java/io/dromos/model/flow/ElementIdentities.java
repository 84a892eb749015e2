package io.dromos.model.flow;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which element an item of a list was before an edit, so that elements keep their ids. One element answers for
 * one item only: two steps of the same words stay two. The cost grows with the text of the items that are asked about.
 *
 * <p>
 * One use, one thread.
 */
final class ElementIdentities {

    private final Map<String, Element> moved = new HashMap<>();
    private final Set<SourceNode> movedHolders = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@code moved} are the elements that the edit put elsewhere: they are found again by what they say. */
    ElementIdentities(List<Element> moved) {
        for (Element element : moved) {
            this.moved.put(meaning(element.source().holder()), element);
            movedHolders.add(element.source().holder());
        }
    }

    /**
     * What stayed as it is comes first, then what was moved here, then what has the same words, counted from both ends
     * of the list and then wherever it stood, at last what stood in the item's place. An item that is not in the answer
     * is new.
     */
    IdentityHashMap<SourceNode, Element> match(List<YamlItem> items, List<Element> old) {
        IdentityHashMap<SourceNode, Element> answers = new IdentityHashMap<>();
        old.forEach(element -> answers.put(element.source().holder(), element));
        Set<SourceNode> present = Collections.newSetFromMap(new IdentityHashMap<>());
        present.addAll(items);
        List<YamlItem> asked = new ArrayList<>(items);
        asked.removeIf(answers::containsKey);
        List<Element> left = new ArrayList<>(old);
        left.removeIf(element -> present.contains(element.source().holder())
                || movedHolders.contains(element.source().holder()));
        asked.removeIf(item -> wasMoved(item, answers));
        if (asked.size() > 1 || left.size() > 1) {
            matchEnds(asked, left, answers);
            matchEnds(asked.reversed(), left.reversed(), answers);
            left = matchWords(asked, left, answers);
        }
        if (asked.size() == left.size()) {
            for (int i = 0; i < asked.size(); i++) {
                answers.put(asked.get(i), left.get(i));
            }
        }
        return answers;
    }

    private boolean wasMoved(YamlItem item, IdentityHashMap<SourceNode, Element> answers) {
        Optional<Element> found = moved.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(moved.remove(meaning(item)));
        found.ifPresent(element -> answers.put(item, element));
        return found.isPresent();
    }

    /** Takes out of both lists what has the same words from the start on: of equal steps each stays what it was. */
    private static void matchEnds(List<YamlItem> asked, List<Element> left,
            IdentityHashMap<SourceNode, Element> answers) {
        while (!asked.isEmpty() && !left.isEmpty()
                && words(asked.getFirst()).equals(words(left.getFirst().source().holder()))) {
            answers.put(asked.removeFirst(), left.removeFirst());
        }
    }

    /** Takes the items that were found out of {@code asked}; answers with the elements that are still free. */
    private static List<Element> matchWords(List<YamlItem> asked, List<Element> left,
            IdentityHashMap<SourceNode, Element> answers) {
        Map<String, Deque<Element>> byWords = new HashMap<>();
        left.forEach(element -> byWords.computeIfAbsent(words(element.source().holder()), _ -> new ArrayDeque<>())
                .add(element));
        Set<SourceNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        asked.removeIf(item -> {
            Element found = byWords.getOrDefault(words(item), new ArrayDeque<>()).poll();
            if (found == null) {
                return false;
            }
            answers.put(item, found);
            return taken.add(found.source().holder());
        });
        return left.stream().filter(element -> !taken.contains(element.source().holder())).toList();
    }

    /** What a node says, in whatever style it is written: a move between braces and lines changes that. */
    private static String meaning(SourceNode node) {
        return switch (node) {
            case YamlItem item -> meaning(item.value());
            case YamlEntry entry -> "{" + pair(entry) + "}";
            case YamlMapping mapping -> mapping.entries().stream().map(ElementIdentities::pair)
                    .collect(Collectors.joining(", ", "{", "}"));
            case YamlSequence sequence -> sequence.items().stream().map(ElementIdentities::meaning)
                    .collect(Collectors.joining(", ", "[", "]"));
            case YamlScalar scalar -> scalar.value();
            case SourceNode other -> other.text();
        };
    }

    private static String pair(YamlEntry entry) {
        return entry.keyText() + ": " + meaning(entry.value());
    }

    /** The text of a node without its indentation. */
    private static String words(SourceNode node) {
        return node.text().strip().replaceAll("\\R[ \\t]*", "\n");
    }
}
