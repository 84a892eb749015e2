package io.dromos.service.observe;

import java.util.List;

/** Where lines outlive the process. Any thread may use it. */
public interface LogStore {

    long lastSeq();

    void append(List<LogLine> lines);

    /**
     * The newest lines that fit.
     *
     * @param afterSeq
     *            only lines behind this one
     * @return oldest first
     */
    List<LogLine> newest(LogQuery query, long afterSeq, int most);

    /** Forgets all but so many of the newest lines. */
    void prune(long keep);
}
