package io.dromos.model.validation.check.value;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A grammar that the values of some options follow. Any thread may ask; it never throws. */
@FunctionalInterface
public interface ValueGrammar {

    /** What is wrong, in the order of places. */
    List<WrongPart> wrong(String value);

    /** The grammar of a parameter or path part of an endpoint; most have none. */
    static Optional<ValueGrammar> ofEndpoint(String scheme, String name, Optional<OptionEntry> option) {
        if (name.equals("cron") && scheme.equals("quartz") || name.equals("scheduler.cron")) {
            return Optional.of(CronText.QUARTZ::wrong);
        }
        if (name.equals("schedule") && scheme.equals("cron")) {
            return Optional.of(CronText.CRON::wrong);
        }
        return option.filter(ValueGrammar::isRegularExpression).map(_ -> RegularExpressionText::wrong);
    }

    /** The grammar of a step's option; most have none. */
    static Optional<ValueGrammar> ofStep(String kind, OptionEntry option) {
        if (Set.of("pattern", "excludePattern").contains(option.name()) && kind.startsWith("remove")) {
            return Optional.of(RegularExpressionText::wrongNamePattern);
        }
        return option.type() == OptionType.STRING && isClassName(kind, option)
                ? Optional.of(ClassNameText::wrong)
                : Optional.empty();
    }

    /** Names of classes, as lists of exceptions hold them. */
    static Optional<ValueGrammar> classNames() {
        return Optional.of(ClassNameText::wrong);
    }

    private static boolean isRegularExpression(OptionEntry option) {
        String text = option.description().toLowerCase(Locale.ROOT);
        return option.type() == OptionType.STRING && !text.contains("list of") && !option.name().endsWith("List")
                && (text.contains("regex pattern") || text.contains("matching regular expression")
                        || text.contains("match the specified regular expression"));
    }

    private static boolean isClassName(String kind, OptionEntry option) {
        String text = option.description().toLowerCase(Locale.ROOT);
        boolean conversion = kind.startsWith("convert") && option.name().equals("type");
        boolean thrown = kind.equals("throwException") && option.name().equals("exceptionType");
        boolean result = option.name().equals("resultType");
        return conversion || thrown || result
                || Set.of("unmarshalType", "beanType", "className", "builderClass", "instanceClassName")
                        .contains(option.name()) && text.contains("class name");
    }
}
