package io.dromos.designer.cli.flow;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.dromos.designer.cli.console.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints what an edit changes in a file, as {@code patch} reads it. */
final class UnifiedDiff {

    private static final int CONTEXT_LINES = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {
    }

    static void print(Console console, Path file, String before, String after) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(file.toString(), file.toString(), old,
                DiffUtils.diff(old, fresh), CONTEXT_LINES);
        if (console.isJson()) {
            console.result("", Map.of("diff", String.join("\n", lines)));
        } else {
            lines.forEach(line -> console.result(line, line));
        }
    }

    /** The lines of a text; one without a line end is another line, and says so. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.removeLast();
        if (!last.isEmpty()) {
            lines.add(last + NO_LINE_END);
        }
        return lines;
    }
}
