package io.dromos.service.runtime.restriction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.h2.Driver;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A database in memory that flows use as a plain user: they make tables and use them, but do not read files, load
 * classes or change settings, as the administrator of an H2 database can. It lives as long as a flow that uses it.
 *
 * <p>
 * Any thread may use it.
 */
public final class MemoryDatabase extends SimpleDriverDataSource implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:mem:(\\w[\\w.-]*)((?:;[^;]*)*)");
    private static final Set<String> HARMLESS = Set.of("DB_CLOSE_DELAY", "DB_CLOSE_ON_EXIT", "MODE",
            "DATABASE_TO_UPPER", "DATABASE_TO_LOWER", "CASE_INSENSITIVE_IDENTIFIERS", "NON_KEYWORDS", "LOCK_TIMEOUT",
            "DEFAULT_LOCK_TIMEOUT", "DEFAULT_NULL_ORDERING", "TIME ZONE");
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final Connection administrator;

    private MemoryDatabase(String address, Connection administrator) {
        super(new Driver(), address, "FLOW", PASSWORD);
        this.administrator = administrator;
    }

    /**
     * Opens it, and makes it where it is not there yet.
     *
     * @throws NotAllowedException
     *             when the address means another kind of database, or has settings that lead out of it
     */
    public static MemoryDatabase open(String address) {
        Matcher matcher = ADDRESS.matcher(address.trim());
        if (!matcher.matches() || !Stream.of(matcher.group(2).split(";")).allMatch(MemoryDatabase::isHarmless)) {
            throw NotAllowedException.database(address);
        }
        AbstractDriverBasedDataSource all = new SimpleDriverDataSource(new Driver(), address.trim(), "DROMOS",
                PASSWORD);
        try {
            Connection administrator = all.getConnection();
            try (Statement statement = administrator.createStatement()) {
                statement.execute("CREATE USER IF NOT EXISTS FLOW PASSWORD '" + PASSWORD + "'");
                statement.execute("GRANT ALTER ANY SCHEMA TO FLOW");
            }
            // The settings are made; a plain user may not make them again.
            return new MemoryDatabase("jdbc:h2:mem:" + matcher.group(1), administrator);
        } catch (SQLException failure) {
            throw new IllegalStateException(address + ": " + failure.getMessage(), failure);
        }
    }

    private static boolean isHarmless(String setting) {
        return setting.isBlank() || HARMLESS.contains(setting.replaceFirst("=.*", "").strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() throws SQLException {
        administrator.close();
    }
}
