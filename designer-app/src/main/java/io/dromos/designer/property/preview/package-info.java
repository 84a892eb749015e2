/** What a flow's properties become in an environment: whose value wins, over which others, and where it is used. */
@NullMarked
package io.dromos.designer.property.preview;

import org.jspecify.annotations.NullMarked;
