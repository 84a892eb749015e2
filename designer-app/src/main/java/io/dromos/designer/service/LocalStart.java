package io.dromos.designer.service;

import io.dromos.model.message.Message;

/** What came of looking for the local service or starting it. */
public sealed interface LocalStart {

    record Running(LocalService service) implements LocalStart {}

    /** It is not there and cannot be started; the message says why and where the log is. */
    record Failed(Message reason) implements LocalStart {}
}
