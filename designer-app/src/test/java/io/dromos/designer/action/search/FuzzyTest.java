package io.dromos.designer.action.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void lettersMustOccurInOrder() {
        assertThat(Fuzzy.score("sb", "Set body")).isPositive();
        assertThat(Fuzzy.score("bs", "Set body")).isEqualTo(Fuzzy.NONE);
    }

    @Test
    void aBeginningBeatsAMiddleAndAMiddleBeatsScatteredLetters() {
        int beginning = Fuzzy.score("de", "Deploy");
        int middle = Fuzzy.score("de", "Undeploy");
        int scattered = Fuzzy.score("dy", "Deploy");

        assertThat(beginning).isGreaterThan(middle);
        assertThat(middle).isGreaterThan(scattered);
    }

    @Test
    void theSearchGivesTheBestHitFirst() {
        SearchIndex index = new SearchIndex();
        index.add(() -> List.of(hit("Undeploy"), hit("Deploy"), hit("Copy")));

        assertThat(index.find("deploy")).extracting(SearchHit::title).containsExactly("Deploy", "Undeploy");
    }

    private static SearchHit hit(String title) {
        return new SearchHit(title, "", "", "", () -> {
        });
    }
}
