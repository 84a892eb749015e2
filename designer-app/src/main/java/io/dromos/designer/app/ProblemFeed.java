package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.app.flow.ReadOnlyTab;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.UnfinishedSource;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.problems.Problem;
import io.dromos.designer.problems.ProblemPanel;
import io.dromos.designer.ui.input.FixName;
import io.dromos.model.diagram.face.NodeFaces;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.ElementId;
import io.dromos.model.source.LineColumn;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.source.TextEdit;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.ValidationReport;
import io.dromos.model.workspace.WorkspaceFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings what was found in the open flows and in the workspace to the list of problems. UI thread only. */
final class ProblemFeed {

    private final ProblemPanel panel;
    private final Consumer<FlowTab> front;
    private final Map<FlowTab, ValidationReport> reports = new LinkedHashMap<>();
    private final Map<String, List<Problem>> ofServices = new LinkedHashMap<>();
    private List<Problem> ofWorkspace = List.of();
    private List<Problem> ofReadOnly = List.of();

    /**
     * @param front
     *            brings a flow's tab to the front
     */
    ProblemFeed(ProblemPanel panel, Consumer<FlowTab> front) {
        this.panel = panel;
        this.front = front;
    }

    /** Shows what is found in a flow from now on, and why its text is none while it is typed. */
    void follow(FlowTab tab) {
        // Typing goes on while the problem stays the same: the list is made anew for another problem only.
        tab.flow().session().unfinishedProperty().map(unfinished -> unfinished.map(UnfinishedSource::problem))
                .subscribe(problem -> refresh());
        tab.flow().validation().reportProperty().subscribe(report -> {
            reports.put(tab, report);
            refresh();
        });
    }

    /** Forgets flows that are no longer open. */
    void keepOnly(List<FlowTab> open) {
        if (reports.keySet().retainAll(open)) {
            refresh();
        }
    }

    void workspace(List<WorkspaceFinding> findings, Consumer<String> openFile) {
        ofWorkspace = findings.stream().map(finding -> new Problem(finding.severity(), finding.message().text(),
                finding.path(), () -> openFile.accept(finding.path()), List.of())).toList();
        refresh();
    }

    /** Files that stand open and cannot be understood as what they should be. */
    void readOnly(List<ReadOnlyTab> open, Consumer<ReadOnlyTab> show) {
        List<Problem> found = open.stream().map(tab -> readOnly(tab, show)).toList();
        if (!found.isEmpty() || !ofReadOnly.isEmpty()) {
            ofReadOnly = found;
            refresh();
        }
    }

    /** One with a place is broken there; another may be whole, but is something else. */
    private static Problem readOnly(ReadOnlyTab tab, Consumer<ReadOnlyTab> show) {
        Optional<LineColumn> at = tab.reading().place();
        String file = tab.title().getValue();
        return new Problem(at.isPresent() ? Severity.ERROR : Severity.WARNING, tab.reading().reason().text(),
                at.map(place -> file + " \u203a " + line(place.line()))
                        .orElse(file),
                () -> show.accept(tab), List.of());
    }

    /** What the service found in a flow; replaces what it found before. */
    void service(String flowCode, List<Problem> found) {
        ofServices.put(flowCode, found);
        refresh();
    }

    private void refresh() {
        List<Problem> all = new ArrayList<>();
        reports.forEach((tab, report) -> {
            tab.flow().session().unfinishedProperty().get().ifPresent(unfinished -> all.add(problem(tab, unfinished)));
            report.findings().forEach(finding -> all.add(problem(tab, finding)));
        });
        all.addAll(ofReadOnly);
        all.addAll(ofWorkspace);
        ofServices.values().forEach(all::addAll);
        all.sort((one, other) -> one.severity().compareTo(other.severity()));
        panel.show(all);
    }

    private Problem problem(FlowTab tab, Finding finding) {
        return new Problem(finding.severity(), finding.message().text(), place(tab, finding), () -> go(tab, finding),
                finding.fixes().stream()
                        .map(fix -> new Problem.Fix(Words.of("problems.use", FixName.of(fix)),
                                () -> fix(tab, finding, fix)))
                        .toList());
    }

    private Problem problem(FlowTab tab, UnfinishedSource unfinished) {
        SourceProblem wrong = unfinished.problem();
        return new Problem(Severity.ERROR, wrong.sentence(), place(tab, line(Math.max(1, wrong.line()))), () -> {
            front.accept(tab);
            tab.showUnfinished();
        }, List.of());
    }

    private static String place(FlowTab tab, Finding finding) {
        return place(tab, finding.location().element().flatMap(tab.flow().session().document().index()::find)
                .map(element -> NodeFaces.of(element).title())
                .orElseGet(() -> line(finding.location().start().line())));
    }

    private static String place(FlowTab tab, String within) {
        Path file = tab.flow().file().file();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.(camel\\.)?ya?ml$", "");
        return name + " \u203a " + within;
    }

    private static String line(int line) {
        return Words.of("problems.line", Integer.toString(line));
    }

    private void go(FlowTab tab, Finding finding) {
        front.accept(tab);
        Optional<ElementId> element = finding.location().element();
        element.ifPresent(tab.flow().session().selection()::select);
        tab.show(finding.location().start());
    }

    /** Puts the fix in place of what the finding is about, unless the text there is another one by now. */
    private static void fix(FlowTab tab, Finding finding, String replacement) {
        EditorSession session = tab.flow().session();
        if (tab.flow().validation().report().findings().contains(finding)) {
            var range = finding.location().range();
            session.execute(new EditSource(new TextEdit(range.start(), range.length(), replacement)));
        }
    }
}
