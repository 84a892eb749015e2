package io.dromos.model.json;

import io.dromos.model.message.Message;

/** Valid JSON, but another kind of value than the format asks for; leaves this package only as {@link JsonRead}. */
final class JsonMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Message problem;

    JsonMismatch(String key, String place) {
        super(key + " " + place);
        this.problem = Message.of(key, place.isEmpty() ? "/" : place);
    }

    Message problem() {
        return problem;
    }
}
