package io.dromos.designer.action.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All providers together. */
public final class SearchIndex {

    private static final int LIMIT = 60;

    private final List<SearchProvider> providers = new ArrayList<>();

    private record Scored(SearchHit hit, int score) {}

    public void add(SearchProvider provider) {
        providers.add(provider);
    }

    /** The best hits first; hits of equal worth as their providers came. */
    public List<SearchHit> find(String query) {
        List<Scored> scored = new ArrayList<>();
        for (SearchProvider provider : providers) {
            for (SearchHit hit : provider.all()) {
                int score = Math.max(Fuzzy.score(query, hit.title()), Fuzzy.score(query, hit.detail()) / 2);
                if (score > 0 || query.isBlank()) {
                    scored.add(new Scored(hit, score));
                }
            }
        }
        scored.sort(Comparator.comparingInt(Scored::score).reversed());
        return scored.stream().limit(LIMIT).map(Scored::hit).toList();
    }
}
