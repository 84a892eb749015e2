package io.dromos.model.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dromos.model.property.PropertyValue.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretVaultTest {

    @TempDir
    private Path folder;

    @Test
    void opensWhatItSealedAlsoAfterTheProgramStartedAgain() throws IOException {
        Secret secret = vault("key").seal("p\u00E4ssw\u00F6rd");

        assertThat(secret.sealed()).doesNotContain("ssw");
        assertThat(vault("key").open(secret)).isEqualTo(new SecretVault.Opened("p\u00E4ssw\u00F6rd"));
        assertThat(vault("key").seal("same")).isNotEqualTo(vault("key").seal("same"));
    }

    @Test
    void saysWhyItCannotOpen() throws IOException {
        Secret secret = vault("key").seal("x");
        Secret changed = new Secret(secret.sealed().substring(0, secret.sealed().length() - 6) + "AAAAA=");

        assertThat(vault("other").open(secret)).hasToString(locked("another user"));
        assertThat(vault("key").open(changed)).isInstanceOf(SecretVault.Locked.class);
        assertThat(vault("key").open(Secret.absent())).isInstanceOf(SecretVault.Locked.class);
        assertThat(vault("key").open(new Secret("nonsense"))).isInstanceOf(SecretVault.Locked.class);
    }

    private static String locked(String because) {
        return "Locked[reason=The value was encrypted by " + because
                + " or on another computer and must be entered again.]";
    }

    @Test
    void isNeverShown() throws IOException {
        Secret secret = vault("key").seal("hidden");
        PropertyRow row = new PropertyRow("password", secret, "");
        PropertySet set = new PropertySet("s", List.of(row));
        var resolved = new PropertySources(List.of(), List.of(set), new PropertySet("", List.of())).resolve("dev");

        for (Object any : List.of(secret, row, set, resolved, vault("key").open(secret))) {
            assertThat(any.toString()).doesNotContain("hidden").doesNotContain(secret.sealed());
        }
        assertThat(secret.shown()).isEqualTo(PropertyValue.MASK);
        assertThat(set.withoutSecrets().rows().getFirst().value()).isEqualTo(Secret.absent());
    }

    @Test
    void theKeyIsForItsOwnerOnly() throws IOException {
        vault("key").seal("x");
        Path file = folder.resolve("key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("key");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> vault("key")).isInstanceOf(IOException.class).hasMessageContaining("others");
    }

    private SecretVault vault(String name) throws IOException {
        return new SecretKeyFile(folder.resolve(name)).vault();
    }
}
