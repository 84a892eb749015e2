package io.dromos.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.dromos.service.observe.EventType;
import io.dromos.service.observe.LogLevel;
import io.dromos.service.observe.LogLine;
import io.dromos.service.observe.LogQuery;
import io.dromos.service.observe.LogStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log in the database. */
@Component
final class JdbcLogStore implements LogStore {

    private static final int LONGEST_MESSAGE = 20_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    JdbcLogStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    @Override
    public long lastSeq() {
        return database.sql("select coalesce(max(seq), 0) from log_line").query(Long.class).single();
    }

    @Override
    public void append(List<LogLine> lines) {
        batches.batchUpdate("""
                insert into log_line (seq, time_ms, log_level, event_type, flow_code, revision_number, step_id,
                exchange_id, initiator, thread_name, message, stack, details)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lines.stream().map(JdbcLogStore::columns).toList());
    }

    private static Object[] columns(LogLine line) {
        LogLine.Subject subject = line.subject();
        return new Object[]{line.seq(), line.time().toEpochMilli(), line.level().name(), line.type().name(),
                cut(subject.flowCode(), 200), subject.revision(), cut(subject.stepId(), 500),
                cut(subject.exchangeId(), 200), cut(subject.initiator(), 500), cut(subject.thread(), 200),
                cut(line.message(), LONGEST_MESSAGE), cut(line.stack(), LONGEST_MESSAGE), Json.of(line.details())};
    }

    /** PostgreSQL takes no NUL in texts. */
    private static String cut(String text, int longest) {
        String clean = text.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }

    @Override
    public List<LogLine> newest(LogQuery query, long afterSeq, int most) {
        List<String> conditions = new ArrayList<>(List.of("seq > :after", "log_level in (:levels)"));
        Map<String, Object> values = new HashMap<>(Map.of("after", afterSeq, "most", most, "levels",
                Arrays.stream(LogLevel.values()).filter(level -> level.compareTo(query.minLevel()) >= 0)
                        .map(LogLevel::name).toList()));
        if (!query.flowCodes().isEmpty()) {
            add(conditions, values, "flow_code in (:flows)", "flows", query.flowCodes());
        }
        if (!query.types().isEmpty()) {
            add(conditions, values, "event_type in (:types)", "types",
                    query.types().stream().map(EventType::name).toList());
        }
        if (!query.contains().isEmpty()) {
            add(conditions, values, "position(:text in lower(message)) > 0", "text",
                    query.contains().toLowerCase(Locale.ROOT));
        }
        if (!query.exchangeId().isEmpty()) {
            add(conditions, values, "exchange_id = :exchange", "exchange", query.exchangeId());
        }
        if (!query.initiator().isEmpty()) {
            add(conditions, values, "initiator = :initiator", "initiator", query.initiator());
        }
        query.since().ifPresent(from -> add(conditions, values, "time_ms >= :since", "since", from.toEpochMilli()));
        query.until().ifPresent(to -> add(conditions, values, "time_ms < :until", "until", to.toEpochMilli()));
        List<LogLine> newestFirst = new ArrayList<>(database
                .sql("select * from log_line where " + String.join(" and ", conditions)
                        + " order by seq desc limit :most")
                .params(values).query(JdbcLogStore::line).list());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name,
            Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static LogLine line(ResultSet row, int number) throws SQLException {
        return new LogLine(row.getLong("seq"), Instant.ofEpochMilli(row.getLong("time_ms")),
                LogLevel.valueOf(row.getString("log_level")), EventType.valueOf(row.getString("event_type")),
                new LogLine.Subject(row.getString("flow_code"), row.getLong("revision_number"),
                        row.getString("step_id"), row.getString("exchange_id"), row.getString("initiator"),
                        row.getString("thread_name")),
                row.getString("message"), row.getString("stack"), Json.texts(row.getString("details")));
    }

    @Override
    public void prune(long keep) {
        database.sql("delete from log_line where seq <= (select max(seq) from log_line) - :keep").param("keep", keep)
                .update();
    }
}
