/** How types and models look, shared by canvas, form and tree. */
@NullMarked
package io.dromos.designer.scenario.look;

import org.jspecify.annotations.NullMarked;
