package io.dromos.designer.cli.flow;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.dromos.designer.cli.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints what an edit changes in a file. */
final class UnifiedDiff {

    private static final int CONTEXT_LINES = 3;

    private UnifiedDiff() {
    }

    static void print(Console console, Path file, String before, String after) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> fresh = List.of(after.split("\n", -1));
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(file.toString(), file.toString(), old,
                DiffUtils.diff(old, fresh), CONTEXT_LINES);
        if (console.isJson()) {
            console.result("", Map.of("diff", String.join("\n", lines)));
        } else {
            lines.forEach(line -> console.result(line, line));
        }
    }
}
