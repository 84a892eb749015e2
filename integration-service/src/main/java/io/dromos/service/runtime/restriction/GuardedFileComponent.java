package io.dromos.service.runtime.restriction;

import java.io.File;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.GenericFileEndpoint;

/** Camel's file component within the flow's own folder: relative paths start there, others are refused. */
final class GuardedFileComponent extends FileComponent {

    /** What may be computed in such an option: parts of the file's own name, times, chance. */
    private static final String HARMLESS = "\\$(simple)?\\{(file:|date|exchangeId|id|messageId|random|uuid)[^{}]*}";

    /** Options that name files and are resolved outside the jail that Camel keeps for file names. */
    private static final List<String> PATHS = List.of("move", "moveFailed", "preMove", "tempFileName", "tempPrefix",
            "doneFileName", "fileName", "localWorkDirectory", "moveExisting");

    private final Restrictions restrictions;

    GuardedFileComponent(CamelContext context, Restrictions restrictions) {
        super(context);
        this.restrictions = restrictions;
    }

    @Override
    protected GenericFileEndpoint<File> buildFileEndpoint(String uri, String remaining,
            Map<String, Object> parameters) throws Exception {
        for (String option : PATHS) {
            Object value = parameters.get(option);
            if (value != null
                    && (leaves(value.toString()) || !option.equals("fileName") && computed(value.toString()))) {
                throw NotAllowedException.file(value.toString(), restrictions.ownFolder().toString());
            }
        }
        return super.buildFileEndpoint(uri, restrictions.file(remaining).toString(), parameters);
    }

    /** However the option was written. */
    @Override
    protected void afterPropertiesSet(GenericFileEndpoint<File> endpoint) throws Exception {
        super.afterPropertiesSet(endpoint);
        if (!endpoint.isJailStartingDirectory()) {
            throw NotAllowedException.file("jailStartingDirectory=false", restrictions.ownFolder().toString());
        }
    }

    /** Camel does not keep these in the folder when they are computed, so only what stays there may be. */
    private static boolean computed(String path) {
        String rest = path.replaceAll(HARMLESS, "");
        return rest.contains("${") || rest.contains("$simple{");
    }

    private static boolean leaves(String path) {
        return path.startsWith("/") || path.startsWith("\\") || path.contains("..") || path.matches("[A-Za-z]:.*");
    }
}
