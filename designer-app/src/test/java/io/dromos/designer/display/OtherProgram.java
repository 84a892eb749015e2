package io.dromos.designer.display;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.SystemClipboard;
import javafx.application.Platform;

/**
 * A program of its own that uses the clipboard: {@code get} prints what is there, {@code put TEXT} puts it there and
 * stays, for on X11 a text is gone with the program that it came from.
 */
final class OtherProgram implements AutoCloseable {

    private static final String DONE = "== done";

    private final Process process;
    private final String said;

    private OtherProgram(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        said = read(process.inputReader(StandardCharsets.UTF_8));
    }

    /** What another program would paste. */
    static String pastes() throws IOException {
        try (OtherProgram program = new OtherProgram("get")) {
            return program.said;
        }
    }

    /** Another program that has copied a text; it must stay open until the text was used. */
    static OtherProgram thatCopied(String text) throws IOException {
        return new OtherProgram("put", text);
    }

    private static String read(BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals(DONE); line = lines.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Clipboard clipboard = new SystemClipboard();
            if (arguments[0].equals("put")) {
                clipboard.put(arguments[1]);
            } else {
                System.out.print(clipboard.text().orElse(""));
            }
            System.out.println(DONE);
            done.countDown();
        });
        done.await();
    }
}
