package io.dromos.model.expression.conversion;

import java.util.Optional;

/** How one language says plain things. Stateless; any thread may use it. */
interface LanguageSyntax {

    /** What a whole text means; empty: more, or something else, than plain things. */
    Optional<Meaning> read(String text);

    /** The text that means just this; empty: the language can not say it. */
    Optional<String> write(Meaning meaning);
}
