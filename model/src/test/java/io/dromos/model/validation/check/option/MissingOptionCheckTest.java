package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingOptionCheckTest {

    private final MissingOptionCheck check = new MissingOptionCheck();

    @Test
    void findsWhatAStepCannotDoWithout() {
        assertThat(told(check, route("- setHeader:\n    constant: a\n- setBody: {}\n- when: {}")))
                .containsExactly("4 WARNING missing-option [setHeader]", "6 WARNING missing-expression [setBody]",
                        "7 WARNING missing-expression [when]");
    }

    @Test
    void anAddressThatIsMissingKeepsCamelFromLoading() {
        assertThat(told(check, "- from:\n    steps:\n      - to:\n          id: a\n"))
                .containsExactly("1 ERROR missing-option [from]", "3 ERROR missing-option [to]");
    }

    @Test
    void takesShortFormsLanguagesAndLongForms() {
        assertThat(told(check, route(
                "- to: log:a\n- log: x\n- setBody:\n    simple: a\n- setBody:\n    expression:\n      simple: a\n- bean: x\n- stop: {}")))
                .isEmpty();
    }

    @Test
    void anEmptyAddressIsNone() {
        assertThat(told(check, route("- to: ''\n- poll:\n    uri: ''")))
                .containsExactly("4 ERROR missing-option [to]", "5 ERROR missing-option [poll]");
    }

    @Test
    void isAnErrorWhereTheLoaderRefusesTheFile() {
        assertThat(told(check, "- route:\n    id: a\n- templatedRoute:\n    routeId: b\n"))
                .containsExactly("1 ERROR missing-option [route]", "3 ERROR missing-option [templatedRoute]");
    }

    @Test
    void aTextAloneIsTheSource() {
        assertThat(told(check, "- route:\n    from: direct:a\n")).isEmpty();
    }
}
