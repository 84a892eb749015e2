package io.dromos.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text for people that the model names has words, and every pattern of words can be filled. */
class MessageWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/io/dromos/model/message");
    private static final Pattern KEY = Pattern.compile("Message\\.of\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"[,)]");

    @Test
    void everyKeyThatStandsInTheSourceHasWords() throws IOException {
        Properties words = words();
        List<String> without = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            KEY.matcher(Files.readString(file)).results().map(match -> match.group(1))
                    .filter(key -> !words.containsKey(key)).forEach(key -> without.add(file.getFileName() + " " + key));
        }

        assertThat(without).isEmpty();
    }

    @Test
    void everyPatternCanBeFilledAndStandsInTheFileOfItsFirstSegment() throws IOException {
        for (Path file : files(WORDS, ".properties")) {
            String bundle = file.getFileName().toString().replace(".properties", "");
            Properties words = load(file);
            assertThat(words.stringPropertyNames()).as(bundle).isNotEmpty().allSatisfy(key -> {
                assertThat(key).startsWith(bundle + ".");
                assertThat(new MessageFormat(words.getProperty(key), Locale.ROOT).format(new Object[0])).isNotBlank();
            });
        }
    }

    private static Properties words() throws IOException {
        Properties all = new Properties();
        for (Path file : files(WORDS, ".properties")) {
            all.putAll(load(file));
        }
        return all;
    }

    private static Properties load(Path file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            words.load(in);
        }
        return words;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
