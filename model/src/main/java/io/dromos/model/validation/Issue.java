package io.dromos.model.validation;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceNode;
import java.util.List;
import java.util.Optional;

/**
 * A finding before its place in the file is known: it names the source node, so that it stays true while lines above
 * move.
 *
 * @param node
 *            what is wrong; missing where it is the element's name
 * @param within
 *            the wrong part of the node's text; missing where it is the whole node
 */
public record Issue(Severity severity, String code, Message message, Element element, String option,
        Optional<SourceNode> node, Optional<TextRange> within, List<String> fixes) {

    public Issue {
        fixes = List.copyOf(fixes);
    }

    /** At the element's name. */
    public static Issue at(Element element, Severity severity, String code, Object... arguments) {
        return new Issue(severity, code, Message.of("check." + code, arguments), element, "", Optional.empty(),
                Optional.empty(), List.of());
    }

    public Issue on(SourceNode where, String path) {
        return new Issue(severity, code, message, element, path, Optional.of(where), within, fixes);
    }

    public Issue part(TextRange range) {
        return new Issue(severity, code, message, element, option, node, Optional.of(range), fixes);
    }

    public Issue fixedBy(List<String> texts) {
        return new Issue(severity, code, message, element, option, node, within, texts);
    }
}
