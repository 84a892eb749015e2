/** What commands on flow files answer. */
@NullMarked
package io.dromos.designer.cli.flow;

import org.jspecify.annotations.NullMarked;
