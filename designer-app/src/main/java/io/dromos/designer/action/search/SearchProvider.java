package io.dromos.designer.action.search;

import java.util.List;

/** Offers things to be found: flows, steps, scenarios, actions. UI thread; must answer within a few milliseconds. */
@FunctionalInterface
public interface SearchProvider {

    /** Everything there is; the search narrows it by title and detail. */
    List<SearchHit> all();
}
