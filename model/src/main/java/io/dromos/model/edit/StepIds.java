package io.dromos.model.edit;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.edit.text.OptionEdits;
import io.dromos.model.edit.text.Plan;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import io.dromos.model.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids under which the steps of a flow run: their own, and made ones for steps without, so that logs and findings of
 * a service name a step. They are put into what is deployed, never into the user's file.
 */
public final class StepIds {

    private StepIds() {
    }

    /** The id of every route, step and branch; the same document always gives the same ids. */
    public static Map<ElementId, String> of(FlowDocument document) {
        Set<String> taken = new HashSet<>();
        document.index().forEach(element -> element.value("id").ifPresent(taken::add));
        Map<String, Integer> counts = new HashMap<>();
        Map<ElementId, String> ids = new LinkedHashMap<>();
        document.index().forEach(element -> {
            if (canHaveId(element)) {
                ids.put(element.id(), element.value("id").orElseGet(() -> made(element.kind(), taken, counts)));
            }
        });
        return ids;
    }

    private static String made(String kind, Set<String> taken, Map<String, Integer> counts) {
        String id = kind + "-" + counts.merge(kind, 1, Integer::sum);
        while (!taken.add(id)) {
            id = kind + "-" + counts.merge(kind, 1, Integer::sum);
        }
        return id;
    }

    private static boolean canHaveId(Element element) {
        return switch (element) {
            case Route route -> route.source().entry().isPresent();
            case Step.OpaqueStep _ -> false;
            case Step _,Branch _ -> true;
            case Declaration _ -> false;
        };
    }

    /** The source as it is deployed: with an id on every route, step and branch. What cannot be read stays as it is. */
    public static String withIds(String source) {
        if (!(FlowDocument.read(source) instanceof FlowReading.Opened(FlowDocument document))) {
            return source;
        }
        OptionEdits options = new OptionEdits(document);
        List<TextEdit> edits = new ArrayList<>();
        of(document).forEach((id, name) -> document.index().find(id)
                .filter(element -> element.value("id").isEmpty()).ifPresent(element -> {
                    if (options.set(element, "id", name) instanceof Plan.Edits(List<TextEdit> planned)) {
                        edits.addAll(planned);
                    }
                }));
        String text = source;
        List<TextEdit> lastFirst = edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::end).reversed()).toList();
        for (TextEdit edit : lastFirst) {
            text = edit.applyTo(text);
        }
        return text;
    }
}
