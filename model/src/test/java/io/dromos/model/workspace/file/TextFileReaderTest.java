package io.dromos.model.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TextFileReaderTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceThatMightNeverEndIsNotRead() {
        assertThat(new TextFileReader().read(Path.of("/dev/null"))).isInstanceOf(FileReading.Unreadable.class);
    }
}
