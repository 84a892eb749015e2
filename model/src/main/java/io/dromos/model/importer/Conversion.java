package io.dromos.model.importer;

import io.dromos.model.message.Message;
import java.util.List;

/** What reading another format gave. */
public sealed interface Conversion {

    /** A text in the wanted format; {@code losses} are what it could not carry over, in the order of the source. */
    record Converted(String text, List<Loss> losses) implements Conversion {
        public Converted {
            losses = List.copyOf(losses);
        }
    }

    /** {@code line} from 1; 0: not at one place. */
    record Refused(Message reason, int line) implements Conversion {}

    /** Something that is not in the result, and the line of the source where it stands, from 1. */
    record Loss(int line, Message message) {}
}
