package io.dromos.designer.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settings on disk. A file that is missing or damaged gives the defaults; fields that are missing take theirs; a save
 * that is cut off leaves the old file or the new one.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file of this user. */
    public static SettingsFile ofUser() {
        return new SettingsFile(SettingsFolder.folders().settings().resolve("settings.json"));
    }

    public Settings load() {
        if (!Files.isRegularFile(file)) {
            return Settings.defaults();
        }
        try {
            ObjectNode all = JSON.valueToTree(Settings.defaults());
            JsonNode kept = JSON.readTree(Files.readString(file));
            if (kept instanceof ObjectNode fields) {
                overlay(all, fields);
            }
            return JSON.treeToValue(all, Settings.class);
        } catch (IOException | JacksonException damaged) {
            LOG.log(System.Logger.Level.WARNING, "Settings could not be read, the defaults are used", damaged);
            return Settings.defaults();
        }
    }

    /** Any thread; several programs of one user may save at once, the last one stays. */
    public void save(Settings settings) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, file.getFileName() + "-", ".new");
        try {
            Files.writeString(fresh, JSON.writeValueAsString(settings) + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void overlay(ObjectNode below, ObjectNode above) {
        above.properties().forEach(field -> {
            if (below.get(field.getKey()) instanceof ObjectNode deeper && field.getValue() instanceof ObjectNode over) {
                overlay(deeper, over);
            } else if (!field.getValue().isNull()) {
                below.set(field.getKey(), field.getValue());
            }
        });
    }
}
