/**
 * "Search everything": one field that finds actions, flows, steps and whatever else a
 * {@link io.dromos.designer.action.search.SearchProvider} offers.
 */
@NullMarked
package io.dromos.designer.action.search;

import org.jspecify.annotations.NullMarked;
