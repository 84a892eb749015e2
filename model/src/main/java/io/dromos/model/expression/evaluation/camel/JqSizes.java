package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;
import net.thisptr.jackson.jq.exception.JsonQueryException;

/** How large a value of jq may become here: a few characters of an expression could ask for gigabytes. */
final class JqSizes {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ELEMENTS = 1_000_000;

    private JqSizes() {
    }

    static void check(JsonNode value) throws JsonQueryException {
        if (value.isTextual() && value.textValue().length() > MOST_CHARACTERS) {
            throw tooLong();
        }
        if (value.size() > MOST_ELEMENTS) {
            throw new JsonQueryException("a list of more than " + MOST_ELEMENTS + " values is not made here");
        }
    }

    /**
     * A value that stands in another twice, and that one twice in the next, soon has more parts than can be looked at.
     */
    static void checkParts(JsonNode value) throws JsonQueryException {
        if (left(value, MOST_ELEMENTS) < 0) {
            throw new JsonQueryException("a value of more than " + MOST_ELEMENTS + " parts is not made here");
        }
    }

    private static int left(JsonNode value, int parts) {
        Stopped.check();
        int left = parts - 1;
        for (Iterator<JsonNode> each = value.iterator(); left >= 0 && each.hasNext();) {
            left = left(each.next(), left);
        }
        return left;
    }

    /** A text times a number is that text again and again. */
    static void checkProduct(JsonNode left, JsonNode right) throws JsonQueryException {
        JsonNode text = left.isTextual() ? left : right;
        JsonNode number = left.isTextual() ? right : left;
        if (text.isTextual() && number.isNumber()
                && text.textValue().length() * number.doubleValue() > MOST_CHARACTERS) {
            throw tooLong();
        }
    }

    /** A list is filled up to the place at which a value is set. */
    static void checkIndex(JsonNode index) throws JsonQueryException {
        if (index.isNumber() && index.doubleValue() > MOST_ELEMENTS) {
            throw new JsonQueryException("a list of more than " + MOST_ELEMENTS + " values is not made here");
        }
    }

    /** A value that holds one text again and again is small until it is written. */
    static void checkWritten(JsonNode value) throws JsonQueryException {
        BoundedWriter counting = new BoundedWriter(MOST_CHARACTERS);
        try {
            BodyData.JSON.writeValue(counting, value);
        } catch (IOException notWritable) {
            throw counting.full() ? tooLong() : new JsonQueryException(notWritable);
        }
    }

    private static JsonQueryException tooLong() {
        return new JsonQueryException("a text of more than " + MOST_CHARACTERS + " characters is not made here");
    }
}
