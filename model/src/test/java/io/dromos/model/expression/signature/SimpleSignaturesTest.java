package io.dromos.model.expression.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleSignaturesTest {

    private final SignatureSource signatures = new SimpleSignatures(BundledCatalog.shared());

    /** The caret stands at the bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
            "${substring(|)};substring(head,tail);head",
            "${substring(1,|)};substring(head,tail);tail",
            "${replace('a,b',|)};replace(from,to,exp);to",
            "${random(1,|;random(min,max);max",
            "${properties:name:|};properties:key:default;default",
            "${iif(${header.x} > 0,|};iif(predicate,trueExp,falseExp);trueExp",
            "${hash(${substring(1,|)};substring(head,tail);tail",
            "${hash(${substring(1,2)},|;hash(exp,algorithm);algorithm",
            "${list(a,b,c|)};list(val...);val...",
            "'it''s' ${uuid(|)};uuid(type);type"})
    void marksTheArgumentAtTheCaret(String marked, String label, String active) {
        Signature signature = at(marked).orElseThrow();

        assertThat(signature.label()).isEqualTo(label);
        assertThat(signature.parameters().get(signature.active()).of(label)).isEqualTo(active);
        assertThat(signature.documentation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a (b|)", "${substring(1,2)}|", "${body|}", "${nope(|)}", "|"})
    void saysNothingElsewhere(String marked) {
        assertThat(at(marked)).isEmpty();
    }

    @Test
    void saysThatAnArgumentIsOneTooMany() {
        assertThat(at("${substring(1,2,|)}").map(Signature::active)).contains(-1);
    }

    private Optional<Signature> at(String marked) {
        int caret = marked.indexOf('|');
        return signatures.at(new Expression("simple", marked.replace("|", ""), ExpressionKind.EXPRESSION), caret);
    }
}
