package io.dromos.designer.canvas.view;

import io.dromos.icons.IconDrawing;
import io.dromos.icons.IconIndex;
import io.dromos.icons.Tone;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.diagram.face.NodeIcon;

/** The drawings and tones of nodes. Any thread. */
public final class Icons {

    private Icons() {
    }

    public static IconDrawing of(NodeIcon icon) {
        return switch (icon) {
            case NodeIcon.OfKind(String kind) -> IconIndex.icons().ofEip(kind);
            case NodeIcon.OfComponent(String scheme) -> IconIndex.icons().ofComponent(scheme);
        };
    }

    /** The node's icon in the tone of its category, so that all nodes of a category have one colour. */
    public static IconDrawing of(NodeFace face) {
        IconDrawing drawing = of(face.icon());
        return new IconDrawing(drawing.name(), drawing.title(), tone(face.category()), drawing.paths());
    }

    public static Tone tone(Category category) {
        return switch (category) {
            case ENDPOINT -> Tone.ENDPOINT;
            case TRANSFORM -> Tone.TRANSFORM;
            case BRANCH -> Tone.BRANCH;
            case DATA -> Tone.DATA;
            case ERROR -> Tone.ERROR;
            case LOG -> Tone.LOGGING;
            case OTHER -> Tone.ACTION;
        };
    }
}
