package io.dromos.designer.app.flow;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.FlowFile;
import io.dromos.designer.editor.ValidationService;

/** A flow that stands open: what all its views share. */
public record OpenFlow(EditorSession session, FlowFile file, ValidationService validation) {}
