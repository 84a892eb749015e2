/** What is deployed and called. */
@NullMarked
package io.dromos.benchmark.service;

import org.jspecify.annotations.NullMarked;
