package io.dromos.model.workspace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryJournalTest {

    @TempDir
    private Path folder;
    private RecoveryJournals journals = new RecoveryJournals(Path.of("."));
    private Path file = Path.of(".");

    @BeforeEach
    void openAFile() throws IOException {
        journals = new RecoveryJournals(folder.resolve("state"));
        file = Files.writeString(folder.resolve("a.yaml"), "start");
    }

    @RepeatedTest(30)
    void offersExactlyTheTextThatTheEditsMade(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = "start";
        try (RecoveryJournal journal = journals.start(file, Sha256.of(file), text)) {
            for (int i = 0; i < 50; i++) {
                int offset = random.nextInt(text.length() + 1);
                TextEdit edit = new TextEdit(offset, random.nextInt(text.length() - offset + 1),
                        List.of("", "x", "\u00E4\n", "\uD83D", "longer text").get(random.nextInt(5)));
                text = edit.applyTo(text) + "!";
                journal.append(List.of(edit, new TextEdit(text.length() - 1, 0, "!")));
            }
        }

        RecoveryOffer offer = only(journals.offers());
        assertThat(offer.text()).isEqualTo(text);
        assertThat(offer.file()).isEqualTo(file.toAbsolutePath());
        assertThat(offer.fileChangedSince()).isFalse();
    }

    @Test
    void aTornLastRecordCostsOnlyItself() throws IOException {
        try (RecoveryJournal journal = journals.start(file, Sha256.of(file), "start")) {
            journal.append(List.of(new TextEdit(5, 0, " one")));
            journal.append(List.of(new TextEdit(9, 0, " two")));
        }
        Path journal = only(journals.offers()).journal();
        byte[] whole = Files.readAllBytes(journal);
        int second = whole.length - (8 + 1 + 4 + 12 + 8);

        for (int length = second; length < whole.length; length++) {
            Files.write(journal, Arrays.copyOf(whole, length));
            assertThat(only(journals.offers()).text()).isEqualTo("start one");
        }
        whole[whole.length - 1] ^= 1;
        Files.write(journal, whole);
        assertThat(only(journals.offers()).text()).isEqualTo("start one");
    }

    @Test
    void aTornFirstRecordOffersNothing() throws IOException {
        try (RecoveryJournal journal = journals.start(file, Sha256.of(file), "start")) {
            journal.append(List.of(new TextEdit(0, 0, "x")));
        }
        Path journal = only(journals.offers()).journal();
        Files.write(journal, Arrays.copyOf(Files.readAllBytes(journal), 20));

        assertThat(journals.offers()).isEmpty();
    }

    @Test
    void nothingIsOfferedForWorkThatWasSavedDroppedOrNeverDone() throws IOException {
        journals.start(file, Sha256.of(file), "start").close();
        assertThat(journals.offers()).isEmpty();

        RecoveryJournal discarded = journals.start(file, Sha256.of(file), "start");
        discarded.append(List.of(new TextEdit(0, 0, "x")));
        discarded.discard();
        assertThat(journals.offers()).isEmpty();

        try (RecoveryJournal saved = journals.start(file, Sha256.of(file), "start")) {
            saved.append(List.of(new TextEdit(0, 0, "x")));
        }
        new SafeWriter().overwrite(file, "xstart");
        assertThat(journals.offers()).isEmpty();
        assertThat(folder.resolve("state")).isEmptyDirectory();
    }

    @Test
    void tellsThatTheFileChangedSince() throws IOException {
        try (RecoveryJournal journal = journals.start(file, Sha256.of(file), "start")) {
            journal.append(List.of(new TextEdit(0, 0, "mine ")));
        }
        Files.writeString(file, "theirs");

        RecoveryOffer offer = only(journals.offers());

        assertThat(offer.fileChangedSince()).isTrue();
        assertThat(offer.text()).isEqualTo("mine start");
        journals.drop(offer);
        assertThat(journals.offers()).isEmpty();
    }

    @Test
    void goesOnInAShortJournalWithoutOfferingTheWorkTwice() throws IOException {
        RecoveryJournal old = journals.start(file, Sha256.of(file), "start");
        old.append(List.of(new TextEdit(0, 0, "a ")));
        Path oldFile = old.journal();
        byte[] oldBytes = Files.readAllBytes(oldFile);

        journals.restart(old, file, Sha256.of(file), "a start").close();
        Files.write(oldFile, oldBytes);

        assertThat(only(journals.offers()).text()).isEqualTo("a start");
        assertThat(oldFile).doesNotExist();
    }

    @Test
    void aProgramLeavesTheJournalsOfAnotherAlone() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), OtherProgram.class.getName(), journals.folder().toString(),
                file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');

            assertThat(journals.offers()).isEmpty();
        } finally {
            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(only(journals.offers()).text()).isEqualTo("unsaved start");
    }

    /** Edits and then hangs until it is killed. */
    public static final class OtherProgram {

        private OtherProgram() {
        }

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[1]);
            RecoveryJournal journal = new RecoveryJournals(Path.of(arguments[0])).start(file, Sha256.of(file), "start");
            journal.append(List.of(new TextEdit(0, 0, "unsaved ")));
            System.out.write('!');
            System.out.flush();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    private static RecoveryOffer only(List<RecoveryOffer> offers) {
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }
}
