package io.dromos.designer.source;

import io.dromos.model.expression.Severity;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.ValidationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found, by line. Lines and columns count from 0. Immutable. */
record SourceMarks(Map<Integer, List<Mark>> lines) {

    static final SourceMarks NONE = new SourceMarks(Map.of());

    /** A finding's part of one line. */
    record Mark(int start, int end, Severity severity, String sentence) {}

    static SourceMarks of(ValidationReport report) {
        Map<Integer, List<Mark>> lines = new HashMap<>();
        for (Finding finding : report.findings()) {
            int first = finding.location().start().line() - 1;
            int last = finding.location().end().line() - 1;
            int start = finding.location().start().column() - 1;
            int end = first == last ? finding.location().end().column() - 1 : Integer.MAX_VALUE;
            lines.computeIfAbsent(first, line -> new ArrayList<>())
                    .add(new Mark(start, Math.max(end, start + 1), finding.severity(), finding.message().text()));
        }
        return new SourceMarks(lines);
    }

    List<Mark> at(int line) {
        return lines.getOrDefault(line, List.of());
    }

    Optional<Severity> worst(int line) {
        return at(line).stream().map(Mark::severity).min(Severity::compareTo);
    }
}
