package io.dromos.benchmark;

import io.dromos.benchmark.expression.ExpressionRows;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Table;
import io.dromos.benchmark.service.CallRows;
import io.dromos.benchmark.service.DeployRows;
import io.dromos.benchmark.window.DrawingRows;
import io.dromos.benchmark.window.EditRows;
import io.dromos.benchmark.window.FrameRows;
import io.dromos.benchmark.window.StartRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures everything and writes one table: on the console, and into the file that is the argument. The property
 * {@code dromos.benchmarks} names the groups to measure, with commas between; all of them without it. Ends with 1 when
 * something could not be measured.
 */
public final class Benchmarks {

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Table table = new Table();
        boolean complete = true;
        for (Map.Entry<String, RowGroup> group : chosen().entrySet()) {
            System.out.println("measuring: " + group.getKey());
            complete &= measure(group.getKey(), group.getValue(), table);
        }
        System.out.println(table.markdown());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, table.markdown());
        System.exit(complete ? 0 : 1);
    }

    private static boolean measure(String name, RowGroup group, Table table) {
        try {
            group.measure(table);
            return true;
        } catch (Exception problem) {
            problem.printStackTrace(System.out);
            table.failed(name, problem);
            return false;
        }
    }

    /** What draws comes before what keeps other processes busy. */
    private static Map<String, RowGroup> chosen() {
        Map<String, RowGroup> groups = new LinkedHashMap<>();
        groups.put("expression", new ExpressionRows());
        groups.put("drawing", new DrawingRows());
        groups.put("edit", new EditRows());
        groups.put("frame", new FrameRows());
        groups.put("start", new StartRows());
        groups.put("call", new CallRows());
        groups.put("deploy", new DeployRows());
        String wanted = System.getProperty("dromos.benchmarks", "");
        if (!wanted.isBlank()) {
            Set<String> names = new TreeSet<>(Arrays.asList(wanted.strip().split("\\s*,\\s*", -1)));
            groups.keySet().retainAll(names);
        }
        return groups;
    }
}
