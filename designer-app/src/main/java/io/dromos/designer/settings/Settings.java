package io.dromos.designer.settings;

import io.dromos.designer.ui.Theme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is remembered. Immutable.
 *
 * @param scale
 *            size of the interface in percent; 0: as the system says
 * @param recent
 *            folders of workspaces, the newest first
 * @param openFiles
 *            by workspace folder, the files that stood open
 * @param environment
 *            the chosen environment; empty: the workspace's first
 * @param host
 *            the chosen host's name; empty: the local service
 */
public record Settings(Theme theme, int scale, WindowPlace window, Columns columns, List<String> recent,
        Map<String, OpenFiles> openFiles, String environment, String host) {

    private static final int RECENT = 10;

    public Settings {
        recent = List.copyOf(recent);
        openFiles = Map.copyOf(openFiles);
    }

    public static Settings defaults() {
        return new Settings(Theme.LIGHT, 0, WindowPlace.FIRST, Columns.FIRST, List.of(), Map.of(), "", "");
    }

    public Settings withTheme(Theme now) {
        return new Settings(now, scale, window, columns, recent, openFiles, environment, host);
    }

    public Settings withScale(int now) {
        return new Settings(theme, now, window, columns, recent, openFiles, environment, host);
    }

    public Settings withWindow(WindowPlace now) {
        return new Settings(theme, scale, now, columns, recent, openFiles, environment, host);
    }

    public Settings withColumns(Columns now) {
        return new Settings(theme, scale, window, now, recent, openFiles, environment, host);
    }

    public Settings withEnvironment(String now) {
        return new Settings(theme, scale, window, columns, recent, openFiles, now, host);
    }

    public Settings withHost(String now) {
        return new Settings(theme, scale, window, columns, recent, openFiles, environment, now);
    }

    /** Puts a workspace at the head of the recent ones. */
    public Settings withRecent(Path workspace) {
        String folder = workspace.toAbsolutePath().normalize().toString();
        List<String> now = Stream.concat(Stream.of(folder), recent.stream().filter(other -> !other.equals(folder)))
                .limit(RECENT).toList();
        return new Settings(theme, scale, window, columns, now, openFiles, environment, host);
    }

    public Settings withOpenFiles(Path workspace, OpenFiles files) {
        Map<String, OpenFiles> now = new LinkedHashMap<>(openFiles);
        now.put(workspace.toAbsolutePath().normalize().toString(), files);
        return new Settings(theme, scale, window, columns, recent, now, environment, host);
    }

    public OpenFiles openFiles(Path workspace) {
        return openFiles.getOrDefault(workspace.toAbsolutePath().normalize().toString(), OpenFiles.NONE);
    }

    /** The workspace to open when none is named. */
    public Optional<Path> lastWorkspace() {
        return recent.stream().findFirst().map(Path::of);
    }
}
