package io.dromos.model.workspace;

import io.dromos.model.message.Message;

/** What came of opening a folder. */
public sealed interface WorkspaceOpening {

    record Opened(Workspace workspace) implements WorkspaceOpening {}

    record NotOpened(Message reason) implements WorkspaceOpening {}
}
