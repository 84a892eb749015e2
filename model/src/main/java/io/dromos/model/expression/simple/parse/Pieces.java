package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.ArrayList;
import java.util.List;

/** Values and operators as they follow each other, which are folded to a tree: comparisons first, then and and or. */
final class Pieces {

    private record Piece(SimpleNode node, boolean binary, boolean logical) {}

    private final Reading reading;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(Reading reading) {
        this.reading = reading;
    }

    void operand(SimpleNode node) {
        pieces.add(new Piece(node, false, false));
    }

    void unary(TextRange operator) {
        SimpleNode left = pieces.isEmpty() ? nothing(operator.start()) : pieces.removeLast().node();
        operand(new SimpleNode.Unary(new TextRange(left.range().start(), operator.end()), operator,
                operator.of(reading.text()), left));
    }

    void binary(TextRange operator, String name) {
        pieces.add(new Piece(open(operator, name), true, false));
    }

    void logical(TextRange operator, String name) {
        pieces.add(new Piece(open(operator, name), false, true));
    }

    /** Whether an operator could stand here. */
    boolean afterValue() {
        return !pieces.isEmpty() && !open(pieces.getLast());
    }

    SimpleNode fold(TextRange range) {
        List<Piece> compared = fold(pieces, true);
        List<SimpleNode> nodes = fold(compared, false).stream().map(Piece::node).toList();
        return Reading.single(range, nodes);
    }

    private List<Piece> fold(List<Piece> from, boolean binary) {
        List<Piece> folded = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Piece piece = from.get(i);
            boolean operator = binary ? piece.binary() : piece.logical();
            if (!operator) {
                folded.add(piece);
                continue;
            }
            SimpleNode.Binary open = (SimpleNode.Binary) piece.node();
            SimpleNode left = folded.isEmpty() || open(folded.getLast())
                    ? missing(open.operatorRange(), open.operator())
                    : folded.removeLast().node();
            boolean right = i + 1 < from.size() && !open(from.get(i + 1));
            SimpleNode other = right ? from.get(++i).node() : nothing(open.operatorRange().end());
            folded.add(new Piece(new SimpleNode.Binary(new TextRange(left.range().start(), other.range().end()), left,
                    open.operatorRange(), open.operator(), other), false, false));
        }
        return folded;
    }

    private static boolean open(Piece piece) {
        return piece.binary() || piece.logical();
    }

    private SimpleNode missing(TextRange operator, String name) {
        reading.errors().add(operator, "no-left", List.of(), name);
        return nothing(operator.start());
    }

    private static SimpleNode.Binary open(TextRange operator, String name) {
        return new SimpleNode.Binary(operator, nothing(operator.start()), operator, name, nothing(operator.end()));
    }

    private static SimpleNode nothing(int at) {
        return new SimpleNode.Text(new TextRange(at, at), "");
    }
}
