package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.app.value.ValueDesk;
import io.dromos.designer.app.value.ValueFormat;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.property.PropertySetEditor;
import io.dromos.designer.property.PropertySurroundings;
import io.dromos.designer.property.PropertySurroundings.Use;
import io.dromos.designer.property.preview.FlowValuesTab;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.Usages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens property sets, shared and internal ones, and the merged values of a flow. UI thread only. */
final class PropertyDesk {

    private final Designer designer;
    private final SecretKeyFile key;
    private final OpenWorkspace open;
    private final ValueDesk<PropertySet, PropertySetEditor> values;

    PropertyDesk(Designer designer, SecretKeyFile key) {
        this.designer = designer;
        this.key = key;
        open = designer.workspace();
        values = new ValueDesk<>(
                new ValueDesk.Tools(designer.workbench().editors(), designer.tasks(), designer.dialogs(),
                        designer.journals()),
                new ValueFormat<>(PropertySetCodec::read, PropertySetCodec::write), this::editor);
        open.onReadAgain(read -> {
            values.filesMayHaveChanged();
            refresh();
        });
    }

    void open(Path file) {
        values.open(file, editor -> {
        });
    }

    /** Opens the flow's own set; it is made when it is saved for the first time. */
    void openInternal(Path flow) {
        open.workspace().get().ifPresent(now -> now.path(flow).ifPresent(path -> values.openOrBegin(
                now.file(WorkspacePaths.internalProperties(path)), new PropertySet("", List.of()), editor -> {
                })));
    }

    /** Shows what the flow's properties become, per environment. */
    void showValues(Path flow) {
        Optional<Workspace> workspace = open.workspace().get();
        Optional<String> path = workspace.flatMap(now -> now.path(flow)).filter(
                found -> workspace.flatMap(now -> now.flowAt(found)).isPresent());
        path.ifPresent(found -> {
            String id = FlowValuesTab.idOf(flow);
            if (designer.workbench().editors().find(id).isPresent()) {
                designer.workbench().editors().show(id);
            } else {
                designer.workbench().editors().open(new FlowValuesTab(found, open.workspace(), environments(),
                        designer.workbench().top().environment().chosen().get(), designer.tasks(),
                        line -> goToLine(flow, line)));
            }
        });
    }

    private List<String> environments() {
        List<String> names = open.workspace().get().map(now -> now.settings().environments()).orElse(List.of());
        return names.isEmpty() ? List.of("") : names;
    }

    private PropertySetEditor editor(Path file, PropertySet set) {
        PropertySurroundings around = new PropertySurroundings(designer.tasks(), designer.dialogs(),
                () -> open.workspace().get().map(now -> now.settings().environments()).orElse(List.of()), key::vault,
                new WorkspaceUses(file, set.name()));
        return new PropertySetEditor(file.toString(), title(file, set), set, around, values::save);
    }

    private String title(Path file, PropertySet set) {
        return ownerOf(file).map(flow -> Words.of("property.internal-of", flow.descriptor().name()))
                .orElse(set.name());
    }

    /** The flow whose internal set a file holds. */
    private Optional<WorkspaceFlow> ownerOf(Path file) {
        return open.workspace().get().flatMap(now -> now.path(file)
                .filter(path -> WorkspacePaths.kind(path) == FileKind.INTERNAL_PROPERTIES)
                .flatMap(path -> now.flows().stream()
                        .filter(flow -> WorkspacePaths.internalProperties(flow.path()).equals(path)).findFirst()));
    }

    private void refresh() {
        designer.workbench().editors().open().forEach(tab -> {
            if (tab instanceof PropertySetEditor editor) {
                editor.refresh();
            }
        });
    }

    private void goToLine(Path flow, int line) {
        designer.flows().open(flow, tab -> FlowLines.select(tab, line));
    }

    /** Who uses a set or one of its names, as the files were read last. */
    private final class WorkspaceUses implements PropertySurroundings.Uses {

        private final Path file;
        private final String set;

        WorkspaceUses(Path file, String set) {
            this.file = file;
            this.set = set;
        }

        @Override
        public List<Use> of(String property) {
            Optional<Workspace> now = open.workspace().get();
            return property.isBlank()
                    ? List.of()
                    : now.map(workspace -> new Usages(workspace).ofProperty(property).stream()
                            .map(usage -> use(workspace, usage.flow(), usage.line())).toList()).orElse(List.of());
        }

        @Override
        public List<Use> ofSet() {
            Optional<WorkspaceFlow> owner = ownerOf(file);
            return open.workspace().get().map(workspace -> owner
                    .map(flow -> List.of(use(workspace, flow, 0)))
                    .orElseGet(() -> new Usages(workspace).ofPropertySet(set).stream()
                            .map(usage -> use(workspace, usage.flow(), 0)).toList()))
                    .orElse(List.of());
        }

        private Use use(Workspace workspace, WorkspaceFlow flow, int line) {
            String name = flow.descriptor().name();
            Path source = workspace.file(flow.path());
            return line == 0
                    ? new Use(name, () -> designer.flows().open(source, (FlowTab tab) -> {
                    }))
                    : new Use(Words.of("property.use", name, line), () -> goToLine(source, line));
        }
    }
}
