package io.dromos.deploy.log;

import io.dromos.model.message.Message;
import java.util.List;

/** Hears log lines, on a thread of the client, one call at a time. */
public interface LogListener {

    /** New lines, oldest first; {@code dropped} counts those that came too fast to be sent. */
    void lines(List<LogLine> lines, long dropped);

    /** There are no more lines, or the subscription was closed. */
    void ended();

    /** The log cannot be read on. */
    void failed(Message reason);
}
