package io.dromos.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class IconIndexTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/dromos/icons");
    private final IconIndex icons = IconIndex.icons();

    static Set<String> names() {
        return IconIndex.icons().names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRowHasAWellFormedDrawingOnTheGrid(String name) throws Exception {
        Element svg;
        try (InputStream in = IconIndex.class.getResourceAsStream(name + ".svg")) {
            svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        }

        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 24 24");
        assertThat(icons.icon(name).paths()).hasSize(svg.getElementsByTagName("path").getLength()).isNotEmpty();
        assertThat(icons.icon(name).paths())
                .allSatisfy(path -> assertThat(path.data()).matches("M[-MmLlHhVvCcSsQqAaZz0-9. ]+"));
    }

    @Test
    void everyDrawingHasARow() throws Exception {
        try (var files = Files.list(FOLDER)) {
            Set<String> drawn = files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".svg"))
                    .map(file -> file.substring(0, file.length() - 4)).collect(Collectors.toSet());

            assertThat(icons.names()).isEqualTo(drawn);
        }
    }

    @Test
    void findsTheIconOfAnEip() {
        assertThat(icons.ofEip("choice").name()).isEqualTo("choice");
        assertThat(icons.ofEip("removeHeaders").tone()).isEqualTo(Tone.TRANSFORM);
    }

    @Test
    void findsTheIconOfAComponentAndOfItsFamily() {
        assertThat(icons.ofComponent("kafka").name()).isEqualTo("kafka");
        assertThat(icons.ofComponent("aws2-something-new").name()).isEqualTo("cloud");
        assertThat(icons.ofComponent("kubernetes-jobs").name()).isEqualTo("cloud");
    }

    @Test
    void fallsBackToAGenericIcon() {
        assertThat(icons.ofEip("inventedYesterday").name()).isEqualTo(IconIndex.GENERIC);
        assertThat(icons.ofComponent("acme").name()).isEqualTo("to");
        assertThat(icons.icon("no-such-icon").name()).isEqualTo(IconIndex.GENERIC);
    }
}
