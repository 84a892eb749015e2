/** Commands about the integration service of this machine. */
@NullMarked
package io.dromos.designer.cli.service;

import org.jspecify.annotations.NullMarked;
