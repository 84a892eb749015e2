package io.dromos.model.validation;

import io.dromos.model.validation.site.ElementSites;
import java.util.function.Consumer;

/** A check of one element at a time; its outcome is kept for as long as the element stays the same. */
public non-sealed interface ElementCheck extends FlowCheck {

    void check(ElementSites sites, Consumer<Issue> issues);

    @Override
    default Reads reads() {
        return Reads.ELEMENT;
    }
}
