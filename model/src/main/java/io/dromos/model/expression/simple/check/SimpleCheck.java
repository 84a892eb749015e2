package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.simple.tree.SimpleNode;

/** Looks at one node of a tree at a time. Stateless; any thread may use it. */
interface SimpleCheck {

    void check(SimpleNode node, Findings findings);
}
