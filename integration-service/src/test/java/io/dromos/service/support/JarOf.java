package io.dromos.service.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** Compiles a class and puts it into a jar. */
public final class JarOf {

    private JarOf() {
    }

    public static byte[] source(String className, String source) {
        String path = className.replace('.', '/');
        try {
            Path folder = Files.createTempDirectory("jar");
            Path file = folder.resolve(path + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, "-d", folder.toString(),
                    "-proc:none", file.toString());
            if (status != 0) {
                throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream jar = new JarOutputStream(bytes)) {
                jar.putNextEntry(new JarEntry(path + ".class"));
                jar.write(Files.readAllBytes(folder.resolve(path + ".class")));
                jar.closeEntry();
            }
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
