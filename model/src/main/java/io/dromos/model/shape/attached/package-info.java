/** What a workspace tells of the messages of its flows: integrations, schemas, example messages. */
@NullMarked
package io.dromos.model.shape.attached;

import org.jspecify.annotations.NullMarked;
