package io.dromos.service.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class path of one instance of a flow: its assets at the root, its jars behind them, then what is on board. Flows
 * do not see each other's classes.
 */
final class FlowClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Path folder;

    private FlowClassLoader(String name, Path folder, URL[] urls) {
        super(name, urls, FlowClassLoader.class.getClassLoader());
        this.folder = folder;
    }

    static FlowClassLoader over(String name, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
            return new FlowClassLoader(name, folder, urls.toArray(URL[]::new));
        } catch (MalformedURLException neverForPaths) {
            throw new IllegalStateException(neverForPaths);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        FlowFolders.delete(folder);
    }
}
