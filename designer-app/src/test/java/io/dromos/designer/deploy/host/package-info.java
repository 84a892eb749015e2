@NullMarked
package io.dromos.designer.deploy.host;

import org.jspecify.annotations.NullMarked;
