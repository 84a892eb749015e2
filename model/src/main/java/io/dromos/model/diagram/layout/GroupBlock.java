package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.flow.ElementId;

/** An area with a title around declarations that belong together. */
record GroupBlock(ElementId element, String title, Block content, Axes axes) implements Block {

    @Override
    public double length() {
        return axes.before() + content.length() + Measures.PAD;
    }

    @Override
    public double breadth() {
        return axes.above() + content.breadth() + Measures.PAD;
    }

    @Override
    public double axis() {
        return axes.above() + content.axis();
    }

    @Override
    public int size() {
        return content.size();
    }

    @Override
    public void draw(Sketch sketch, double u, double v) {
        if (sketch.sees(u, v, length(), breadth())) {
            sketch.area(element, ScopeArea.Kind.GROUP, title, axes.box(u, v, length(), breadth()));
            content.draw(sketch, u + axes.before(), v + axes.above());
        }
    }
}
