package io.dromos.model.edit.text;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives copied lines ids that no other element of a document has. */
public final class SnippetIds {

    private static final String FRAME = "- from:\n    uri: direct:copy\n    steps:\n";
    private static final int FRAME_INDENT = 6;

    private SnippetIds() {
    }

    /** The snippet with a number behind each id that the document has already; as it is where it has none. */
    public static String fresh(String snippet, FlowDocument document) {
        Set<String> taken = new HashSet<>();
        document.index().forEach(element -> element.value("id").ifPresent(taken::add));
        String framed = FRAME + SourceLines.shift(snippet, FRAME_INDENT);
        if (!(FlowDocument.read(framed) instanceof FlowReading.Opened(FlowDocument copy))) {
            return snippet;
        }
        List<Element> elements = new ArrayList<>();
        copy.index().forEach(elements::add);
        FlowDocument current = copy;
        for (Element element : elements) {
            String id = element.value("id").orElse("");
            if (taken.contains(id) && new SetOption(element.id(), "id", unused(id, taken))
                    .apply(current) instanceof EditResult.Applied(FlowDocument next, List<?> _)) {
                current = next;
            }
        }
        return current == copy ? snippet : SourceLines.shift(current.text().substring(FRAME.length()), -FRAME_INDENT);
    }

    private static String unused(String id, Set<String> taken) {
        String stem = id.replaceFirst("-[0-9]+$", "");
        int number = 2;
        while (!taken.add(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
