package io.dromos.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.message.Message;
import io.dromos.model.source.TextEdit;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.check.CheckRun;
import io.dromos.model.validation.check.StandardChecks;
import io.dromos.model.validation.site.ElementSites;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final String YAML = CheckRun
            .route("- log: a\n- log: b\n- split:\n    simple: ${body}\n    steps:\n      - log: c");

    /** Writes down which elements it was asked about. */
    private static final class Recorder implements ElementCheck {

        private final List<Element> seen = new ArrayList<>();

        @Override
        public void check(ElementSites sites, Consumer<Issue> issues) {
            seen.add(sites.element());
        }
    }

    @Test
    void checksAgainOnlyWhatChanged() {
        Recorder recorder = new Recorder();
        Validator validator = new Validator(BundledCatalog.shared(), List.of(recorder));
        FlowDocument before = CheckRun.document(YAML);
        validator.check(before, Surroundings.UNKNOWN);
        int all = recorder.seen.size();
        recorder.seen.clear();

        int at = YAML.indexOf("log: b") + 5;
        FlowDocument after = edited(before, new TextEdit(at, 1, "x"));
        validator.check(after, Surroundings.UNKNOWN);

        assertThat(all).isEqualTo(6);
        assertThat(recorder.seen).hasSizeLessThanOrEqualTo(3).extracting(Element::kind).contains("log", "from");
    }

    @Test
    void findingsThatAreKeptMoveWithTheirLines() {
        Validator validator = StandardChecks.validator();
        String yaml = CheckRun.route("- log: a\n- log: ${bdy}");
        FlowDocument before = CheckRun.document(yaml);
        int line = lineOf(validator.check(before, Surroundings.UNKNOWN), "simple-unknown-function-near");

        int at = yaml.indexOf("- log: a");
        FlowDocument after = edited(before, new TextEdit(at, 0, "- log: new\n      "));

        assertThat(lineOf(validator.check(after, Surroundings.UNKNOWN), "simple-unknown-function-near"))
                .isEqualTo(line + 1);
    }

    @Test
    void aCheckThatCrashesIsItselfAFinding() {
        ElementCheck broken = (sites, issues) -> {
            throw new IllegalStateException("broken");
        };

        ValidationReport report = new Validator(BundledCatalog.shared(), List.of(broken)).check(CheckRun.document(YAML),
                Surroundings.UNKNOWN);

        assertThat(report.findings()).isNotEmpty().extracting(Finding::code).containsOnly("check-crashed");
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void everyMessageHasWords() {
        String yaml = CheckRun.route(
                "- setBdy: {}\n- log:\n    mesage: ${bdy}\n    loggingLevel: X\n- to: kafak:x?a=b\n- to: timer:x\n- to: direct:x");

        assertThat(StandardChecks.validator().check(CheckRun.document(yaml), Surroundings.UNKNOWN).findings())
                .hasSizeGreaterThan(5).extracting(Finding::message).extracting(Message::text)
                .noneMatch(text -> text.startsWith("check.") || text.startsWith("expression."));
    }

    @Test
    void anEmptyFlowHasNoFindings() {
        assertThat(StandardChecks.validator().check(FlowDocument.empty(), Surroundings.UNKNOWN).findings()).isEmpty();
    }

    @Test
    void resourcesThatCamelSkipsHaveNoErrors() {
        String yaml = "apiVersion: camel.apache.org/v1\nkind: Integration\nmetadata:\n  name: a\nspec:\n  flows:\n"
                + CheckRun.route("- set-body: {}").indent(4);

        ValidationReport report = StandardChecks.validator().check(CheckRun.document(yaml), Surroundings.UNKNOWN);

        assertThat(report.findings()).isNotEmpty();
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void aKameletKeepsNoFileFromBeingLoadedButOneThatIsNamedSo() {
        String yaml = "apiVersion: camel.apache.org/v1\nkind: Kamelet\nmetadata:\n  name: a\nspec:\n  template:\n    from:\n"
                + "      uri: timer:a\n      steps:\n        - set-body: {}\n";

        ValidationReport report = StandardChecks.validator().check(CheckRun.document(yaml), Surroundings.UNKNOWN);
        ValidationReport named = StandardChecks.validator().check(CheckRun.document(yaml),
                Surroundings.UNKNOWN.named(Path.of("a.kamelet.yaml")));

        assertThat(report.worst()).contains(Severity.WARNING);
        assertThat(named.worst()).contains(Severity.ERROR);
    }

    private static int lineOf(ValidationReport report, String code) {
        return report.findings().stream().filter(finding -> finding.code().equals(code)).findFirst().orElseThrow()
                .location().start().line();
    }

    private static FlowDocument edited(FlowDocument document, TextEdit edit) {
        return switch (document.edited(List.of(edit), List.of())) {
            case FlowDocument.EditedText.Edited(FlowDocument after) -> after;
            case FlowDocument.EditedText.Broken broken -> throw new AssertionError(broken.problem());
        };
    }
}
