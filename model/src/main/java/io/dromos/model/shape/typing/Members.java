package io.dromos.model.shape.typing;

import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;

/** The methods and getters that Camel finds on the Java values which shapes stand for. */
final class Members {

    private static final Set<String> OBJECT = of(LinkedHashMap.class);
    private static final Set<String> ARRAY = of(ArrayList.class);
    private static final Set<String> TEXT = of(String.class);
    private static final Set<String> NUMBER = of(Integer.class, Long.class, Double.class, BigDecimal.class,
            BigInteger.class);
    private static final Set<String> BOOLEAN = of(Boolean.class);
    private static final Set<String> ENCODED = of(String.class, InputStream.class);

    private Members() {
    }

    /** Whether a value of the shape has it; of an unknown one it may be. */
    static boolean has(Shape shape, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (shape) {
            case ObjectShape _ -> OBJECT.contains(lower);
            case ArrayShape _ -> ARRAY.contains(lower);
            case TextShape _,EnumerationShape _ -> TEXT.contains(lower);
            case NumberShape _ -> NUMBER.contains(lower);
            case BooleanShape _ -> BOOLEAN.contains(lower);
            case EncodedShape _ -> ENCODED.contains(lower);
            case UnknownShape _ -> true;
        };
    }

    private static Set<String> of(Class<?>... types) {
        Set<String> names = new HashSet<>();
        for (Class<?> type : types) {
            for (Method method : type.getMethods()) {
                String name = method.getName().toLowerCase(Locale.ROOT);
                names.add(name);
                names.add(name.replaceFirst("^(get|is)(?=.)", ""));
            }
        }
        return Set.copyOf(names);
    }
}
