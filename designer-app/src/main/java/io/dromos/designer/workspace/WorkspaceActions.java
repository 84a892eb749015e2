package io.dromos.designer.workspace;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.TextQuestion;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.Work;
import io.dromos.designer.workbench.tree.TreeEntry.Kind;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.workspace.Usages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.template.Template;
import io.dromos.model.template.WebAction;
import io.dromos.model.workspace.Located;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What can be done with the things of a workspace. UI thread only; files are touched in the background. */
public final class WorkspaceActions {

    private final OpenWorkspace open;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Consumer<RowId> opener;

    /**
     * @param opener
     *            opens what was made
     */
    public WorkspaceActions(OpenWorkspace open, BackgroundTasks tasks, Dialogs dialogs, Consumer<RowId> opener) {
        this.open = open;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.opener = opener;
    }

    /** A flow without anything in it. */
    public void newFlow() {
        newFlow("");
    }

    private void newFlow(String source) {
        withName("new-flow", "", (workspace, name) -> progress -> new RowId(Kind.FLOW,
                new WorkspaceFiles(workspace).createFlow(name, source)));
    }

    /** A flow from a template that is chosen, with its parameters asked for. */
    public void newFromTemplate() {
        newFromTemplate("");
    }

    /** As {@link #newFromTemplate()}, with the template of that name chosen first. */
    public void newFromTemplate(String templateName) {
        open.workspace().get().ifPresent(workspace -> {
            List<Template> templates = workspace.templates().stream().map(Located::value).toList();
            if (templates.isEmpty()) {
                dialogs.showTrouble(Trouble.of(Words.of("workspace.template.none"),
                        Words.of("workspace.template.none.text")));
                return;
            }
            Template first = templates.stream()
                    .filter(template -> template.descriptor().name().equals(templateName)).findFirst()
                    .orElseGet(templates::getFirst);
            dialogs.showView(Words.of("workspace.template.title"), new TemplateForm(templates, first,
                    (name, source) -> run(Words.of("workspace.template.title"),
                            progress -> new RowId(Kind.FLOW, new WorkspaceFiles(workspace).createFlow(name, source)),
                            opener)));
        });
    }

    /** A flow that makes one HTTP request, which a form asks for. */
    public void newWebAction() {
        open.workspace().get().ifPresent(workspace -> dialogs.showView(Words.of("workspace.web.title"),
                new WebActionForm((name, action) -> run(Words.of("workspace.web.title"), progress -> {
                    WorkspaceFiles files = new WorkspaceFiles(workspace);
                    return new RowId(Kind.FLOW,
                            files.createFlow(name, action.source(files.freeCode(name)), WebAction.OUTPUTS));
                }, opener))));
    }

    /** Makes a template of a flow's text, with parameters that are asked for. */
    public void saveAsTemplate(String name, String source) {
        open.workspace().get().ifPresent(workspace -> dialogs.showView(Words.of("workspace.make-template.title"),
                new TemplateMakingForm(name, source,
                        making -> run(Words.of("workspace.make-template.title"), progress -> new RowId(Kind.TEMPLATE,
                                new WorkspaceFiles(workspace).createTemplate(making.of(source))), opener))));
    }

    /** Takes a file that somebody shared into the workspace. */
    public void importFile(Path file) {
        open.workspace().get().ifPresent(workspace -> run(Words.of("workspace.import.title", file.getFileName()),
                progress -> new FileImport(workspace).take(file), opener));
    }

    /** Writes the sample workspace into a folder that is not there yet. */
    public void writeSample(Path folder, Consumer<Path> done) {
        tasks.<Path>start(Words.of("workspace.sample.writing"), progress -> {
            SampleWorkspace.writeTo(folder);
            return folder;
        }).whenDone(done).whenFailed(problem -> dialogs.showTrouble(
                Trouble.of(Words.of("workspace.sample.failed"), String.valueOf(problem.getMessage()))));
    }

    public void newIntegration() {
        withName("new-integration", "", (workspace, name) -> progress -> {
            String identifier = identifier(name);
            new WorkspaceFiles(workspace).write(WorkspacePaths.integration(identifier),
                    IntegrationCodec.write(Integration.of(name, identifier)));
            return new RowId(Kind.INTEGRATION, identifier);
        });
    }

    public void newPropertySet() {
        withName("new-property-set", "", (workspace, name) -> progress -> {
            String identifier = identifier(name);
            new WorkspaceFiles(workspace).write(WorkspacePaths.propertySet(identifier),
                    PropertySetCodec.write(new PropertySet(identifier, List.of())));
            return new RowId(Kind.PROPERTY_SET, identifier);
        });
    }

    public void rename(WorkspaceFlow flow) {
        withName("rename-flow", flow.descriptor().name(), (workspace, name) -> progress -> {
            new WorkspaceFiles(workspace).renameFlow(flow, name);
            return new RowId(Kind.FLOW, flow.path());
        });
    }

    public void duplicate(WorkspaceFlow flow) {
        withName("duplicate-flow", Words.of("workspace.copy-of", flow.descriptor().name()),
                (workspace, name) -> progress -> new RowId(Kind.FLOW,
                        new WorkspaceFiles(workspace).duplicateFlow(flow, name)));
    }

    /** Asks first, and says what uses the thing. */
    public void delete(RowId row) {
        Optional<Workspace> now = open.workspace().get();
        if (now.isEmpty()) {
            return;
        }
        Workspace workspace = now.get();
        tasks.<List<String>>startQuietly(progress -> users(workspace, row)).whenDone(users -> {
            String text = users.isEmpty()
                    ? Words.of("workspace.delete.text")
                    : Words.of("workspace.delete.used", users.size(), String.join(", ", users));
            if (dialogs.confirmDanger(Words.of("workspace.delete.title", row.key()), text,
                    Words.of("workspace.delete.yes"))) {
                run(Words.of("workspace.delete.title", row.key()), progress -> remove(workspace, row), done -> {
                });
            }
        });
    }

    private static List<String> users(Workspace workspace, RowId row) {
        Usages usages = new Usages(workspace);
        List<Usages.Usage> found = switch (row.kind()) {
            case INTEGRATION -> usages.ofIntegration(row.key());
            case SCENARIO -> usages.ofScenario(row.key().substring(0, row.key().indexOf('/')),
                    row.key().substring(row.key().indexOf('/') + 1));
            case PROPERTY_SET -> usages.ofPropertySet(row.key());
            case ASSET -> usages.ofAsset(row.key().substring(WorkspacePaths.ASSETS.length()));
            case FLOW, TEMPLATE, SECTION, FOLDER, PACKAGE -> List.of();
        };
        return found.stream().map(usage -> usage.flow().descriptor().name()).distinct().toList();
    }

    private static String remove(Workspace workspace, RowId row) throws IOException {
        WorkspaceFiles files = new WorkspaceFiles(workspace);
        switch (row.kind()) {
            case FLOW -> {
                Optional<WorkspaceFlow> flow = workspace.flowAt(row.key());
                if (flow.isPresent()) {
                    files.deleteFlow(flow.get());
                }
            }
            case INTEGRATION -> files.delete(path(workspace, row));
            case PROPERTY_SET -> files.delete(path(workspace, row));
            case ASSET -> files.delete(row.key());
            case TEMPLATE -> {
                String source = path(workspace, row);
                files.delete(source);
                files.delete(source.replaceFirst("\\.yaml$", ".json"));
            }
            case SCENARIO, SECTION, FOLDER, PACKAGE -> throw new IllegalArgumentException(row.toString());
        }
        return "";
    }

    /** The file that a row stands for. */
    public static String path(Workspace workspace, RowId row) {
        return switch (row.kind()) {
            case INTEGRATION -> workspace.integrations().stream()
                    .filter(located -> located.value().identifier().equals(row.key())).findFirst()
                    .map(located -> located.path()).orElse(WorkspacePaths.integration(row.key()));
            case SCENARIO -> path(workspace, new RowId(Kind.INTEGRATION,
                    row.key().substring(0, row.key().indexOf('/'))));
            case PROPERTY_SET -> workspace.propertySets().stream()
                    .filter(located -> located.value().name().equals(row.key())).findFirst()
                    .map(located -> located.path()).orElse(WorkspacePaths.propertySet(row.key()));
            case TEMPLATE -> workspace.templates().stream()
                    .filter(located -> located.value().descriptor().name().equals(row.key())).findFirst()
                    .map(located -> located.path()).orElse(WorkspacePaths.templateSource(row.key()));
            case FLOW, ASSET, PACKAGE, SECTION, FOLDER -> row.key();
        };
    }

    private void withName(String what, String start, BiFunction<Workspace, String, Work<RowId>> work) {
        open.workspace().get().ifPresent(workspace -> dialogs
                .askText(TextQuestion.of(Words.of("workspace." + what + ".title"), Words.of("workspace.name"), start,
                        Words.of("workspace." + what + ".yes")))
                .ifPresent(name -> run(Words.of("workspace." + what + ".title"), work.apply(workspace, name), opener)));
    }

    private <V> void run(String title, Work<V> work, Consumer<V> done) {
        tasks.<V>start(title, work).whenDone(value -> {
            Workspace now = open.workspace().get().orElseThrow();
            open.open(now.root(), read -> done.accept(value));
        }).whenFailed(problem -> dialogs
                .showTrouble(Trouble.of(title, String.valueOf(problem.getMessage()))));
    }

    private static String identifier(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "new" : plain;
    }
}
