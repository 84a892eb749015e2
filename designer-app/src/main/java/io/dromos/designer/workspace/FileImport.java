package io.dromos.designer.workspace;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.workbench.tree.TreeEntry.Kind;
import io.dromos.model.json.JsonRead;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.property.PropertyUpload;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.template.Template;
import io.dromos.model.template.TemplateCodec;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Takes a file that somebody shared into a workspace, as what its name says that it is: an integration, a property set,
 * a template, or a flow. Nothing is overwritten. Not for the UI thread; a problem is an {@link IOException} with words.
 */
final class FileImport {

    private final Workspace workspace;
    private final WorkspaceFiles files;

    FileImport(Workspace workspace) {
        this.workspace = workspace;
        files = new WorkspaceFiles(workspace);
    }

    /** Gives the row of what was made. */
    RowId take(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        String text = text(file);
        if (lower.endsWith(".integration.json")) {
            return integration(text);
        }
        if (lower.endsWith(".template.json") || lower.endsWith(".template.yaml")) {
            return template(name.replaceFirst("(?i)\\.template\\.(json|yaml)$", ""), text);
        }
        if (lower.endsWith(".properties") || lower.endsWith(".properties.json")) {
            return propertySet(name.replaceFirst("(?i)\\.properties(\\.json)?$", ""), name, text);
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".xml")) {
            return flow(name, text);
        }
        throw new IOException(Words.of("workspace.import.unknown", name));
    }

    private static String text(Path file) throws IOException {
        FileReading reading = new TextFileReader().read(file);
        if (reading instanceof FileReading.Text text) {
            return text.text();
        }
        throw new IOException(reading.message().text());
    }

    private RowId integration(String text) throws IOException {
        Integration integration = read(IntegrationCodec.read(text));
        if (workspace.integration(integration.identifier()).isPresent()) {
            throw new IOException(Words.of("workspace.import.there", integration.identifier()));
        }
        files.write(WorkspacePaths.integration(integration.identifier()), text);
        return new RowId(Kind.INTEGRATION, integration.identifier());
    }

    private RowId template(String stem, String text) throws IOException {
        Template template = TemplateCodec.imported(stem, text);
        return new RowId(Kind.TEMPLATE, files.createTemplate(template));
    }

    private RowId propertySet(String stem, String fileName, String text) throws IOException {
        List<PropertyRow> rows = switch (PropertyUpload.read(fileName, text)) {
            case PropertyUpload.Rows(List<PropertyRow> found) -> found;
            case PropertyUpload.Unreadable(var reason) -> throw new IOException(reason.text());
        };
        if (workspace.propertySet(stem).isPresent()) {
            throw new IOException(Words.of("workspace.import.there", stem));
        }
        files.write(WorkspacePaths.propertySet(stem), PropertySetCodec.write(new PropertySet(stem, rows)));
        return new RowId(Kind.PROPERTY_SET, stem);
    }

    /** The bytes stay as they are; so does the ending, which says how they are read. */
    private RowId flow(String name, String text) throws IOException {
        String path = WorkspacePaths.FLOWS + name;
        files.write(path, text);
        return new RowId(Kind.FLOW, path);
    }

    private static <V> V read(JsonRead<V> reading) throws IOException {
        return switch (reading) {
            case JsonRead.Read<V>(V value) -> value;
            case JsonRead.Unreadable<V>(var reason, int line, int _) ->
                throw new IOException(Words.of("workspace.import.unreadable", reason.text(), line));
        };
    }
}
