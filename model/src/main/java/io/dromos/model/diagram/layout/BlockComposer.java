package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Port;
import io.dromos.model.diagram.face.ErrorHandling;
import io.dromos.model.diagram.face.NodeFaces;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.WeakIdentityCache;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Step;
import io.dromos.model.flow.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Chooses the block for each element, and takes what it composed before from the cache. Any thread may use it. */
final class BlockComposer {

    /** Kinds whose steps are ways beside each other, not steps one after the other. */
    private static final Set<String> PARALLEL = Set.of("multicast", "loadBalance");
    /** Kinds behind which nothing is sent on. */
    private static final Set<String> LAST = Set.of("stop", "throwException", "rollback");
    /** Kinds whose first lane is the way that is meant, and the others for when it fails. */
    private static final Set<String> STRAIGHT = Set.of("doTry", "circuitBreaker");

    private final Axes axes;
    private final WeakIdentityCache<Element, Block> cache = new WeakIdentityCache<>();

    BlockComposer(Axes axes) {
        this.axes = axes;
    }

    int cached() {
        return cache.size();
    }

    private <B extends Block> B known(Element element, Class<B> type, Function<Element, B> compose) {
        Optional<Block> known = cache.find(element);
        if (known.isPresent()) {
            return type.cast(known.get());
        }
        B block = compose.apply(element);
        cache.put(element, block);
        return block;
    }

    StepBlock step(Element element) {
        return known(element, StepBlock.class, this::composeStep);
    }

    private StepBlock composeStep(Element element) {
        if (element instanceof Step.BranchingStep || PARALLEL.contains(element.kind())) {
            return new FanBlock(NodeFaces.of(element), NodeFaces.areaTitle(element), axes, lanes(element),
                    STRAIGHT.contains(element.kind()));
        }
        boolean holds = element instanceof Step.ScopeStep && !element.kind().equals("kamelet")
                || !element.steps().isEmpty();
        if (!holds) {
            return card(element);
        }
        return new ScopeBlock(element.id(), NodeFaces.areaTitle(element), headed(element, Port.Side.INSIDE), axes,
                element.steps().isEmpty());
    }

    private List<Lane> lanes(Element element) {
        List<Lane> lanes = new ArrayList<>();
        if (PARALLEL.contains(element.kind())) {
            for (int i = 0; i < element.steps().size(); i++) {
                lanes.add(new Lane(element.id(), "", "", Connection.Kind.BRANCH,
                        new Sequence(List.of(step(element.steps().get(i))), element.id(), Slot.STEPS, i)));
            }
            return lanes;
        }
        if (Structure.holdsSteps(element.kind())) {
            lanes.add(lane(element, steps(element)));
        }
        for (String kind : Structure.branchesOf(element.kind())) {
            for (Element branch : element.slot(kind).map(Slot::elements).orElse(List.of())) {
                lanes.add(lane(branch, known(branch, Sequence.class, this::steps)));
            }
        }
        return lanes;
    }

    private static Lane lane(Element owner, Sequence steps) {
        boolean failing = owner instanceof Branch && !owner.kind().equals("when") && !owner.kind().equals("otherwise")
                && !owner.kind().equals("doFinally");
        return new Lane(owner.id(), NodeFaces.branchKeyword(owner), NodeFaces.branchDetail(owner),
                failing ? Connection.Kind.ERROR : Connection.Kind.BRANCH, steps);
    }

    private Sequence steps(Element element) {
        return new Sequence(element.steps().stream().map(this::step).toList(), element.id(), Slot.STEPS, 0);
    }

    /** The element's own node, then the steps it holds. */
    private Sequence headed(Element element, Port.Side exit) {
        List<StepBlock> blocks = new ArrayList<>(element.steps().size() + 1);
        blocks.add(new CardBlock(NodeFaces.of(element), axes, exit, true));
        element.steps().forEach(step -> blocks.add(step(step)));
        return new Sequence(blocks, element.id(), Slot.STEPS, 1);
    }

    private CardBlock card(Element element) {
        return new CardBlock(NodeFaces.of(element), axes, Port.Side.OUT, !LAST.contains(element.kind()));
    }

    /** What runs from a {@code from}, or from a declaration with steps such as onException. */
    TrunkBlock trunk(Element head) {
        return known(head, TrunkBlock.class, element -> new TrunkBlock(headed(element, Port.Side.OUT),
                Structure.holdsSteps(element.kind())));
    }

    RouteBlock route(Route route) {
        return known(route, RouteBlock.class, _ -> composeRoute(route));
    }

    private RouteBlock composeRoute(Route route) {
        TrunkBlock trunk = route.from().map(this::trunk).orElseGet(() -> new TrunkBlock(single(card(route)), false));
        List<TrunkBlock> handlers = ErrorHandling.ofRoute(route)
                .map(face -> new TrunkBlock(single(new CardBlock(face, axes, Port.Side.OUT, true)), false)).stream()
                .toList();
        return new RouteBlock(route.id(), NodeFaces.areaTitle(route), trunk, handlers, axes);
    }

    private static Sequence single(CardBlock card) {
        return new Sequence(List.of(card), card.element(), Slot.STEPS, 1);
    }

    Block declaration(Declaration declaration) {
        return known(declaration, Block.class, _ -> composeDeclaration(declaration));
    }

    private Block composeDeclaration(Declaration declaration) {
        if (declaration.children().isEmpty() && !Structure.holdsSteps(declaration.kind())) {
            return card(declaration);
        }
        Optional<Block> content = switch (declaration.kind()) {
            case "Pipe", "KameletBinding" -> Optional.of(new TrunkBlock(pipe(declaration), false));
            case "rest", "beans", "templatedRoute" -> Optional.of(grid(declaration.children()));
            case String kind when Structure.holdsSteps(kind) -> Optional.empty();
            default -> Optional.of(parts(declaration));
        };
        return content.<Block>map(it -> new GroupBlock(declaration.id(), NodeFaces.areaTitle(declaration), it, axes))
                .orElseGet(() -> trunk(declaration));
    }

    private Sequence pipe(Declaration pipe) {
        List<StepBlock> blocks = pipe.children().stream().<StepBlock>map(this::card).toList();
        boolean source = pipe.slot("spec.source").isPresent();
        return new Sequence(blocks, pipe.id(), "spec.steps", source ? 1 : 0);
    }

    private GridBlock grid(List<Element> elements) {
        return new GridBlock(elements.stream().map(this::card).toList(), axes);
    }

    /** Beans in a grid, everything else in rows. */
    private Block parts(Declaration declaration) {
        List<Block> rows = new ArrayList<>();
        List<Element> rest = new ArrayList<>();
        List<Element> beans = new ArrayList<>();
        declaration.children().forEach(child -> (child.kind().equals("bean") ? beans : rest).add(child));
        if (!beans.isEmpty()) {
            rows.add(grid(beans));
        }
        rows.addAll(Roots.of(rest, this).blocks());
        return StackBlock.of(rows);
    }
}
