package io.dromos.benchmark.window;

import io.dromos.benchmark.FlowText;
import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.Processor;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import io.dromos.designer.editor.EditorSession;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;

/**
 * One edit in the middle of a flow, as when a letter is typed in the inspector, in the whole window: until canvas,
 * source, inspector and all else is laid out anew, and until the problems are told, which the program does in the
 * background when typing pauses.
 */
public final class EditRows implements RowGroup {

    private static final int[] SIZES = {100, 1000, 5000};
    private static final int AIMED = 5000;
    private static final Aim AIM = Aim.median(16);
    private static final int WARM_UP = 60;
    private static final int RUNS = 100;
    private static final int CHECKED_RUNS = 15;

    @Override
    public void measure(Table table) throws Exception {
        for (int size : SIZES) {
            ProgramWindow window = ProgramWindow.open(FlowText.ofSteps(size));
            try {
                measure(table, window, size);
            } finally {
                window.close();
            }
        }
    }

    private static void measure(Table table, ProgramWindow window, int size) throws Exception {
        EditorSession session = window.flow().session();
        ElementId middle = Toolkit.onUi(() -> {
            ElementId found = logBehind(session.document(), size / 2);
            session.selection().select(found);
            return found;
        });
        Toolkit.drawn();
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            SetOption command = new SetOption(middle, "message", "Edited " + run + " ${body}");
            times.add(Toolkit.onUi(() -> edit(window, command, processor)));
            Toolkit.drawn();
        }
        table.add("One edit, all of the window up to date: %,d steps".formatted(size),
                Samples.of(times.subList(WARM_UP, times.size())), size == AIMED ? AIM : Aim.NONE);
        table.add("– time of the processor", Samples.of(processor.subList(WARM_UP, processor.size())), Aim.NONE);
        List<Double> checked = new ArrayList<>();
        for (int run = 0; run < CHECKED_RUNS; run++) {
            SetOption command = new SetOption(middle, "message", run % 2 == 0 ? "${bodi}" : "${body}");
            checked.add(window.checked(() -> session.execute(command) instanceof EditResult.Applied));
        }
        table.add("– until its problems are told, with the pause for typing", Samples.of(checked), Aim.NONE);
    }

    private static double edit(ProgramWindow window, SetOption command, List<Double> processor) throws Exception {
        double before = Processor.ofThisThread();
        if (before < 0) {
            throw new IllegalStateException("no processor times here");
        }
        double time = Samples.millis(() -> {
            if (!(window.flow().session().execute(command) instanceof EditResult.Applied)) {
                throw new IllegalStateException("the edit was refused");
            }
            window.root().applyCss();
            window.root().layout();
        });
        processor.add(Processor.ofThisThread() - before);
        return time;
    }

    private static ElementId logBehind(FlowDocument document, int step) {
        List<Element> logs = new ArrayList<>();
        document.index().forEach(element -> {
            if (element.kind().equals("log")) {
                logs.add(element);
            }
        });
        return logs.stream().filter(log -> number(log) >= step).findFirst().orElse(logs.getLast()).id();
    }

    private static int number(Element element) {
        return element.value("id").map(id -> Integer.parseInt(id.substring("step-".length()))).orElse(0);
    }
}
