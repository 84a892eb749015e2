package io.dromos.model.edit.text;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.StepForms;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Step;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Plans how steps are put into a scope and how a scope is taken away around them. One document, any thread. */
public final class ScopeEdits {

    private static final String EMPTY_STEPS = "steps: []";

    private final FlowDocument document;
    private final SourceLines lines;

    public ScopeEdits(FlowDocument document) {
        this.document = document;
        this.lines = new SourceLines(document);
    }

    /** Whether steps can be put into an element of this kind. */
    public static boolean canWrap(String kind) {
        return !Structure.isBranch(kind) && !Structure.isRoot(kind) && StepForms.of(kind).contains(EMPTY_STEPS);
    }

    /**
     * Puts steps that stand one behind the other into a new scope; in a branching one into its first branch.
     *
     * @param steps
     *            neighbours in the order of the source
     */
    public Plan wrap(List<Element> steps, String kind) {
        Element first = steps.getFirst();
        Element last = steps.getLast();
        if (!canWrap(kind)) {
            return Plan.refused("edit.no-scope", kind);
        }
        Slot slot = document.index().slotOf(first);
        if (!slot.list() || steps.stream().anyMatch(step -> !(step instanceof Step))) {
            return Plan.refused("edit.wraps-steps-only", first.kind());
        }
        if (!areNeighbours(steps, slot)) {
            return Plan.refused("edit.wrap-not-together");
        }
        if (lines.inFlow(first, first.source().holder())) {
            return Plan.refused("edit.not-in-flow-style");
        }
        int start = document.index().rangeOf(first).start();
        int end = document.index().rangeOf(last).end();
        int column = lines.startColumn(first.source().holder(), start);
        return lines.endsLine(start)
                ? Plan.of(new TextEdit(start, end - start, wrapped(start, end, column, kind)))
                : Plan.refused("edit.not-in-flow-style");
    }

    private static boolean areNeighbours(List<Element> steps, Slot slot) {
        List<Element> list = slot.elements();
        int at = list.indexOf(steps.getFirst());
        return at >= 0 && at + steps.size() <= list.size() && list.subList(at, at + steps.size()).equals(steps);
    }

    private String wrapped(int start, int end, int column, String kind) {
        String lineBreak = lines.hand().lineBreak();
        String form = SourceLines.shift(StepForms.of(kind).stripTrailing(), column);
        int at = form.indexOf(EMPTY_STEPS);
        int keyColumn = at - form.lastIndexOf('\n', at) - 1;
        String own = lines.text().substring(start, end);
        String inside = SourceLines.shift(own, keyColumn + lines.hand().dashIndent() - column);
        String head = (form.substring(0, at) + "steps:").replace("\n", lineBreak);
        String tail = form.substring(at + EMPTY_STEPS.length()).replace("\n", lineBreak);
        boolean closed = SourceLines.isBreak(inside.charAt(inside.length() - 1));
        if (tail.isEmpty()) {
            return head + lineBreak + inside;
        }
        return closed
                ? head + lineBreak + inside + tail.substring(lineBreak.length()) + lineBreak
                : head + lineBreak + inside + tail;
    }

    /**
     * Puts what stands inside a scope in its place. A branch stands for its whole branching step: its steps are kept,
     * the other branches go.
     */
    public Plan unwrap(Element scope) {
        Element gone = outermost(scope);
        Slot around = document.index().slotOf(gone);
        if (!(gone instanceof Step) || !around.list()) {
            return Plan.refused("edit.nothing-to-unwrap", gone.kind());
        }
        Optional<Element> keeper = keeper(scope);
        if (keeper.isEmpty()) {
            return Plan.refused("edit.unwrap-which", scope.kind());
        }
        Optional<Slot> inside = keeper.get().slot(Slot.STEPS).filter(slot -> !slot.elements().isEmpty());
        if (inside.isEmpty()) {
            return Plan.refused("edit.nothing-to-unwrap", gone.kind());
        }
        boolean inFlow = SourceLines.isFlow(inside.get().node()) || lines.inFlow(gone, gone.source().holder());
        return inFlow ? Plan.refused("edit.not-in-flow-style") : unwrapped(gone, keeper.get(), inside.get());
    }

    private Element outermost(Element scope) {
        return scope instanceof Branch ? document.index().parentOf(scope).orElse(scope) : scope;
    }

    /** The element whose steps stay: the scope itself, or the one branch that has any. */
    private static Optional<Element> keeper(Element scope) {
        boolean choice = scope.slot(Slot.STEPS).isEmpty() && !Structure.branchesOf(scope.kind()).isEmpty();
        if (!choice) {
            return Optional.of(scope);
        }
        List<Element> filled = scope.children().stream().filter(branch -> !branch.steps().isEmpty()).toList();
        return filled.size() == 1 ? Optional.of(filled.getFirst()) : Optional.empty();
    }

    private Plan unwrapped(Element gone, Element keeper, Slot inside) {
        YamlSequence sequence = (YamlSequence) inside.node();
        int start = lines.offset(keeper, sequence);
        int innerColumn = lines.startColumn(sequence.items().getFirst(),
                start + sequence.offsetOf(sequence.parts().indexOf(sequence.items().getFirst())));
        YamlComposite holder = gone.source().holder();
        int goneStart = document.index().rangeOf(gone).start();
        int column = lines.startColumn(holder, goneStart);
        SourceNode last = sequence.parts().getLast();
        String own = last.text().isBlank()
                ? sequence.text().substring(0, sequence.length() - last.length())
                : sequence.text();
        String kept = SourceLines.shift(own, column - innerColumn);
        int goneEnd = goneStart + holder.length();
        boolean open = goneEnd == lines.text().length() && !lines.endsLine(goneEnd);
        String block = SourceLines.isBreak(kept.charAt(kept.length() - 1)) || open
                ? kept
                : kept + lines.hand().lineBreak();
        return Plan.of(new TextEdit(goneStart, holder.length(), open ? block.stripTrailing() : block));
    }
}
