@NullMarked
package io.dromos.service.grpc;

import org.jspecify.annotations.NullMarked;
