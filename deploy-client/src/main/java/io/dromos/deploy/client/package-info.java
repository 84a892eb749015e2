@NullMarked
package io.dromos.deploy.client;

import org.jspecify.annotations.NullMarked;
