/**
 * An open flow in the window: its session, its file, its checks, and the views that share them.
 *
 * <p>
 * {@link io.dromos.designer.app.flow.FlowViews} says which views those are; canvas, source view and inspector are put
 * together there and know nothing of each other.
 */
@NullMarked
package io.dromos.designer.app.flow;

import org.jspecify.annotations.NullMarked;
