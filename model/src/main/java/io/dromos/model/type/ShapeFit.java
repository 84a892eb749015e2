package io.dromos.model.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells where a value of one shape can not be what another shape asks for. The unknown fits everywhere, and what an
 * open object lacks may be there all the same: only what is certain is told. Stateless.
 */
public final class ShapeFit {

    private ShapeFit() {
    }

    /** In which way a value does not fit. */
    public enum Way {
        /** A field that is not asked for. */
        UNNAMED,
        /** A mandatory field that is not there. */
        MISSING,
        /** A value of another type. */
        TYPE,
        /** A constant that is none of those allowed. */
        CONSTANT
    }

    /**
     * One place that does not fit.
     *
     * @param path
     *            fields from the outside in: {@code customer.city}, {@code lines[].price}; empty for the value itself
     * @param actual
     *            the type or constant that is there; empty where nothing is
     * @param wanted
     *            the type or constants that are asked for; the other fields for one that is not
     */
    public record Misfit(Way way, String path, String actual, List<String> wanted) {

        public Misfit {
            wanted = List.copyOf(wanted);
        }
    }

    public static List<Misfit> of(Shape actual, Shape wanted) {
        List<Misfit> misfits = new ArrayList<>();
        compare("", actual, wanted, misfits);
        return List.copyOf(misfits);
    }

    private static void compare(String path, Shape actual, Shape wanted, List<Misfit> misfits) {
        switch (wanted) {
            case ObjectShape object when actual instanceof ObjectShape given -> fields(path, given, object, misfits);
            case ArrayShape(Shape items) when actual instanceof ArrayShape(Shape given) ->
                compare(path + "[]", given, items, misfits);
            case EnumerationShape allowed when actual instanceof EnumerationShape given ->
                constants(path, given, allowed, misfits);
            case EnumerationShape _ when actual instanceof TextShape -> {
                // the text may be one of the constants
            }
            case TextShape _ when actual instanceof EnumerationShape -> {
                // constants are texts
            }
            case ObjectShape _,ArrayShape _,EnumerationShape _,TextShape _,NumberShape _,BooleanShape _,EncodedShape _,UnknownShape _ ->
                type(path, actual, wanted, misfits);
        }
    }

    private static void fields(String path, ObjectShape given, ObjectShape wanted, List<Misfit> misfits) {
        given.fields().forEach((name, field) -> wanted.field(name).ifPresentOrElse(
                asked -> compare(below(path, name), field.shape(), asked.shape(), misfits),
                () -> {
                    if (!wanted.open()) {
                        misfits.add(new Misfit(Way.UNNAMED, below(path, name), "",
                                List.copyOf(wanted.fields().keySet())));
                    }
                }));
        wanted.fields().forEach((name, field) -> {
            if (field.mandatory() && !given.open() && given.field(name).isEmpty()) {
                misfits.add(new Misfit(Way.MISSING, below(path, name), "", List.of()));
            }
        });
    }

    private static void constants(String path, EnumerationShape given, EnumerationShape allowed,
            List<Misfit> misfits) {
        given.constants().stream().filter(constant -> !allowed.constants().contains(constant)).forEach(
                constant -> misfits.add(new Misfit(Way.CONSTANT, path, constant, allowed.constants())));
    }

    private static void type(String path, Shape actual, Shape wanted, List<Misfit> misfits) {
        boolean anything = actual instanceof UnknownShape || wanted instanceof UnknownShape;
        if (!anything && !actual.getClass().equals(wanted.getClass())) {
            misfits.add(new Misfit(Way.TYPE, path, Shapes.typeName(actual), List.of(Shapes.typeName(wanted))));
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
