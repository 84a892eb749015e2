/** What is painted below the nodes: dots, areas, connections, and everything while zoomed out. */
@NullMarked
package io.dromos.designer.canvas.connection;

import org.jspecify.annotations.NullMarked;
