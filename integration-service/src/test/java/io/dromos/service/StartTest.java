package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told when the service cannot start. */
class StartTest {

    @TempDir
    private Path folder;

    private String failure(String... settings) {
        List<String> all = new ArrayList<>(List.of("--data=" + folder.resolve("data")));
        all.addAll(List.of(settings));
        return StartFailure.inOneLine(catchThrowable(() -> DromosService.start(all.toArray(String[]::new))));
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThat(failure("--port=" + port)).isEqualTo("cannot listen on 127.0.0.1:" + port
                    + ": Address already in use; choose another port with --port");
            assertThat(failure("--port=0", "--http-port=" + port))
                    .isEqualTo("the HTTP port " + port + " is taken; choose another with --http-port");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--bind=no.such.host.invalid|there is no address no.such.host.invalid",
            "--bind=203.0.113.5|--bind", "--token-file=FOLDER/none|there is no token file FOLDER/none",
            "--token-file=FOLDER|there is no token file FOLDER",
            "--certificate=FOLDER/none.pem|dromos.tls.key",
            "--dromos.allow.environment=maybe|dromos.allow.environment: Invalid boolean value 'maybe'",
            "--dromos.alow.environment=true|there is no setting dromos.alow.environment"})
    void aSettingThatCannotBeIsNamed(String setting, String said) {
        assertThat(failure("--port=0", setting.replace("FOLDER", folder.toString())))
                .contains(said.replace("FOLDER", folder.toString())).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|is empty", "two words|more than one word", "schl\u00fcssel|of ASCII"})
    void aTokenThatNobodyCanShowIsRefused(String text, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("token.txt"), text, StandardCharsets.ISO_8859_1);

        assertThat(failure("--port=0", "--token-file=" + file)).contains(file.toString(), said);
    }

    @Test
    void aFileInThePlaceOfTheDataFolderIsNamed() throws IOException {
        Files.writeString(folder.resolve("data"), "x");

        assertThat(failure("--port=0")).isEqualTo(folder.resolve("data") + " is a file, not a folder");
    }

    @Test
    void aDamagedDatabaseIsNamedAndKept() throws IOException {
        Path database = Files.createDirectories(folder.resolve("data/database")).resolve("dromos.mv.db");
        Files.writeString(database, "no database".repeat(10_000));

        assertThat(failure("--port=0")).startsWith("the database " + database + " is damaged");
        assertThat(Files.readString(database)).startsWith("no database");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--port=70000|a port up to 65535", "--http-port=-1|needs a number",
            "--port=x|needs a number", "--prot=1|unknown argument", "--data|needs a value", "here|unknown argument"})
    void anArgumentThatMakesNoSenseIsNamed(String argument, String said) {
        assertThat(ServiceArguments.parse(argument)).isInstanceOfSatisfying(ServiceArguments.Wrong.class,
                wrong -> assertThat(wrong.why()).contains(said));
    }
}
