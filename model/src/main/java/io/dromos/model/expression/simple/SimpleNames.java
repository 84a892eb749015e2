package io.dromos.model.expression.simple;

import io.dromos.model.catalog.Catalog;
import java.util.Set;

/** The names that functions of the Simple language begin with. Any thread may use it. */
public final class SimpleNames {

    private final SimpleVocabulary vocabulary;

    public SimpleNames(Catalog catalog) {
        this.vocabulary = new SimpleVocabulary(catalog);
    }

    /** {@code body}, {@code header}, {@code bodyAs}, …: without paths and arguments. */
    public Set<String> heads() {
        return vocabulary.names();
    }
}
