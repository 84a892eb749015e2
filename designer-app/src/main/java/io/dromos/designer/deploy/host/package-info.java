/**
 * Hosts and clusters: the list of them, and the forms of one. What is changed is written at once and can be undone.
 */
@NullMarked
package io.dromos.designer.deploy.host;

import org.jspecify.annotations.NullMarked;
