package io.dromos.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogSearchTest {

    @Test
    void showsTheMostUsedFirstWhenNothingIsTyped() {
        assertThat(search("")).startsWith("log").contains("kafka", "zendesk", "choice");
        assertThat(search("").subList(0, 10)).contains("setBody", "to", "choice");
    }

    @Test
    void namesThatBeginWithTheTextComeBeforeThoseThatHoldIt() {
        assertThat(search("set").subList(0, 3)).containsExactly("setBody", "setHeader", "setProperty");
        assertThat(search("kafka")).startsWith("kafka");
    }

    @Test
    void findsByWordsOfTheDescription() {
        assertThat(search("sub-messages")).contains("split");
    }

    @Test
    void everyWordMustAnswer() {
        assertThat(search("aws s3")).contains("aws2-s3").doesNotContain("aws2-sqs");
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(search("qqzz")).isEmpty();
    }

    private static List<String> search(String text) {
        return BundledCatalog.shared().search(text).stream().map(CatalogSummary::name).toList();
    }
}
