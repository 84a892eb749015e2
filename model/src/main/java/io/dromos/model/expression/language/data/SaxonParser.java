package io.dromos.model.expression.language.data;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.SourceLocator;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XQueryCompiler;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.trans.XPathException;

/**
 * Saxon's parsers of XPath and XQuery. Nothing is computed or optimised, no module is fetched. What is unknown by name
 * (function, variable, prefix) may be known where the flow runs.
 */
final class SaxonParser {

    private static final Pattern TOKEN = Pattern.compile("(?:token|found|symbol) (?:name )?\"([^\"]+)\"");
    private static final Pattern NAME = Pattern
            .compile("(?:named Q\\{[^}]*}|variable \\$|expression: \\$|prefix ')([\\w.-]+)");

    private final Processor processor = processor();

    /** The first error of XPath 3.1's grammar. */
    Optional<Refusal> path(String text) {
        XPathCompiler compiler = processor.newXPathCompiler();
        compiler.setAllowUndeclaredVariables(true);
        try {
            compiler.compile(text);
            return Optional.empty();
        } catch (SaxonApiException wrong) {
            SourceLocator place = wrong.getCause() instanceof XPathException cause ? cause.getLocator() : null;
            return Optional.of(refusal(text, String.valueOf(wrong.getMessage()), code(wrong),
                    place == null ? -1 : place.getLineNumber(), place == null ? -1 : place.getColumnNumber()));
        }
    }

    List<Refusal> query(String text) {
        XQueryCompiler compiler = processor.newXQueryCompiler();
        List<XmlProcessingError> errors = new ArrayList<>();
        compiler.setErrorReporter(errors::add);
        compiler.setModuleURIResolver((uri, base, locations) -> {
            throw new XPathException("modules are not fetched", "XQST0059");
        });
        try {
            compiler.compile(text);
            return List.of();
        } catch (SaxonApiException wrong) {
            return errors.isEmpty() ? List.of(Refusal.somewhere(text)) : List.of(refusal(text, errors.getFirst()));
        }
    }

    private static Refusal refusal(String text, XmlProcessingError error) {
        String code = error.getErrorCode() == null ? "" : error.getErrorCode().getLocalName();
        return refusal(text, error.getMessage(), code, error.getLocation().getLineNumber(),
                error.getLocation().getColumnNumber());
    }

    private static Refusal refusal(String text, String said, String code, int line, int column) {
        if (code.equals("XQST0059")) {
            return Refusal.warning(new TextRange(0, Math.min(text.length(), "import".length())), "syntax-import");
        }
        Matcher name = NAME.matcher(said);
        if (!code.equals("XPST0003") && name.find()) {
            return Refusal.warning(found(text, name.group(1), line, column), "syntax-unknown-name", name.group(1));
        }
        if (said.contains("<eof>") || said.contains("end of the input")) {
            return Refusal.atEnd(text);
        }
        Matcher token = TOKEN.matcher(said);
        if (token.find()) {
            return Refusal.unexpected(text, found(text, token.group(1), line, column).start());
        }
        return line < 1 ? Refusal.somewhere(text) : Refusal.unexpected(text, TextPlaces.offset(text, line, column));
    }

    /** Columns of Saxon's point behind or before the token; the token itself says more. */
    private static TextRange found(String text, String token, int line, int column) {
        int near = line < 1 ? text.length() : TextPlaces.offset(text, line, column + 1);
        int at = text.lastIndexOf(token, near);
        int start = at >= 0 ? at : Math.max(0, text.indexOf(token));
        return new TextRange(start, Math.min(text.length(), start + token.length()));
    }

    private static String code(SaxonApiException wrong) {
        return wrong.getErrorCode() == null ? "" : wrong.getErrorCode().getLocalName();
    }

    private static Processor processor() {
        Processor made = new Processor(false);
        made.setConfigurationProperty(Feature.OPTIMIZATION_LEVEL, "0");
        made.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        made.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        made.getUnderlyingConfiguration().setErrorReporterFactory(_ -> _ -> {
            // what it warns of is advice on style; errors are thrown
        });
        return made;
    }
}
