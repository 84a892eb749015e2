/**
 * The integration service of this machine: a child process, found, started and stopped for the window and the command
 * line.
 */
@NullMarked
package io.dromos.designer.service;

import org.jspecify.annotations.NullMarked;
