package io.dromos.benchmark.window;

import io.dromos.benchmark.FlowText;
import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.Processor;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.stage.Stage;

/**
 * One edit in the middle of a flow, as when a letter is typed in the inspector: until canvas, source and inspector are
 * laid out anew.
 */
public final class EditRows implements RowGroup {

    private static final int[] SIZES = {100, 1000, 5000};
    private static final int AIMED = 5000;
    private static final Aim AIM = Aim.median(16);
    private static final int WARM_UP = 60;
    private static final int RUNS = 100;

    @Override
    public void measure(Table table) throws Exception {
        Stage stage = Toolkit.stage();
        try (BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
            throw new IllegalStateException(problem);
        })) {
            for (int size : SIZES) {
                measure(table, stage, tasks, size);
            }
        }
        Toolkit.onUi(() -> {
            stage.close();
            return true;
        });
    }

    private static void measure(Table table, Stage stage, BackgroundTasks tasks, int size) throws Exception {
        FlowWindow window = Toolkit
                .onUi(() -> FlowWindow.withAllViews(stage, FlowWindow.read(FlowText.ofSteps(size)), tasks));
        Toolkit.drawn();
        ElementId middle = Toolkit.onUi(() -> {
            ElementId found = logBehind(window.session().document(), size / 2);
            window.session().selection().select(found);
            return found;
        });
        Toolkit.drawn();
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            String value = "Edited " + run + " ${body}";
            double before = Processor.ofThisThread();
            double time = Toolkit.onUi(() -> edit(window, new SetOption(middle, "message", value), processor));
            times.add(time);
            Toolkit.drawn();
            if (before < 0) {
                throw new IllegalStateException("no processor times here");
            }
        }
        String what = "One edit, canvas, source and inspector up to date: %,d steps".formatted(size);
        table.add(what, Samples.of(times.subList(WARM_UP, times.size())), size == AIMED ? AIM : Aim.NONE);
        table.add("– time of the processor", Samples.of(processor.subList(WARM_UP, processor.size())), Aim.NONE);
    }

    private static double edit(FlowWindow window, SetOption command, List<Double> processor) throws Exception {
        Parent root = window.scene().getRoot();
        double before = Processor.ofThisThread();
        double time = Samples.millis(() -> {
            if (!(window.session().execute(command) instanceof EditResult.Applied)) {
                throw new IllegalStateException("the edit was refused");
            }
            root.applyCss();
            root.layout();
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
