/** What the designer remembers from one start to the next, in a JSON file of the user's configuration folder. */
@NullMarked
package io.dromos.designer.settings;

import org.jspecify.annotations.NullMarked;
