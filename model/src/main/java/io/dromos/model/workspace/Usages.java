package io.dromos.model.workspace;

import io.dromos.model.property.Placeholder;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which flows use what, to be told before something is changed or deleted. Reads each flow's text once for a question.
 * Immutable; not for the user interface's thread.
 *
 * @param texts
 *            the text of a flow by its path: that of an editor for flows that are open, else the file's
 */
public record Usages(Workspace workspace, Function<String, Optional<String>> texts) {

    /** A place where something is used; {@code line} is 1-based, 0: named in the descriptor. */
    public record Usage(WorkspaceFlow flow, int line) {}

    /** Usages as the files on the disk have them. */
    public Usages(Workspace workspace) {
        this(workspace, path -> switch (new TextFileReader().read(workspace.file(path))) {
            case FileReading.Text text -> Optional.of(text.text());
            case FileReading.TooLarge _,FileReading.NotText _,FileReading.Missing _,FileReading.Unreadable _ ->
                Optional.empty();
        });
    }

    public List<Usage> ofProperty(String name) {
        return placeholders(placeholder -> placeholder.name().equals(name));
    }

    public List<Usage> ofIntegration(String integration) {
        return placeholders(placeholder -> ScenarioTopics.use(placeholder.name())
                .filter(use -> use.integration().equals(integration)).isPresent());
    }

    public List<Usage> ofScenario(String integration, String scenario) {
        return placeholders(placeholder -> ScenarioTopics.use(placeholder.name())
                .filter(use -> use.integration().equals(integration) && use.scenario().equals(scenario)).isPresent());
    }

    /** Flows that take values from the set: by name or because the workspace gives it to all. */
    public List<Usage> ofPropertySet(String set) {
        boolean all = workspace.settings().propertySets().contains(set);
        return workspace.flows().stream().filter(flow -> all || flow.descriptor().propertySets().contains(set))
                .map(flow -> new Usage(flow, 0)).toList();
    }

    /** Flows that name a shared asset in their descriptor, or mention it in their text. */
    public List<Usage> ofAsset(String name) {
        List<Usage> usages = new ArrayList<>();
        for (WorkspaceFlow flow : workspace.flows()) {
            if (flow.descriptor().assets().stream()
                    .anyMatch(asset -> asset.equals(name) || asset.equals(WorkspacePaths.ASSETS + name))) {
                usages.add(new Usage(flow, 0));
            }
            texts.apply(flow.path()).ifPresent(text -> mentions(text, name)
                    .forEach(offset -> usages.add(new Usage(flow, line(text, offset)))));
        }
        return usages;
    }

    private static List<Integer> mentions(String text, String name) {
        List<Integer> offsets = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            boolean whole = (at == 0 || !isNamePart(text.charAt(at - 1))) && (at + name.length() == text.length()
                    || !isNamePart(text.charAt(at + name.length())));
            if (whole) {
                offsets.add(at);
            }
        }
        return offsets;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private List<Usage> placeholders(Predicate<Placeholder> wanted) {
        List<Usage> usages = new ArrayList<>();
        for (WorkspaceFlow flow : workspace.flows()) {
            texts.apply(flow.path()).ifPresent(text -> Placeholder.in(text).stream().filter(wanted)
                    .forEach(found -> usages.add(new Usage(flow, line(text, found.start())))));
        }
        return usages;
    }

    private static int line(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
