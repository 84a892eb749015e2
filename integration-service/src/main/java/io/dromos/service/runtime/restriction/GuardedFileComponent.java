package io.dromos.service.runtime.restriction;

import java.io.File;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.GenericFileEndpoint;

/** Camel's file component within the flow's own folder: relative paths start there, others are refused. */
final class GuardedFileComponent extends FileComponent {

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
            if (value != null && leaves(value.toString())) {
                throw NotAllowedException.file(value.toString(), restrictions.ownFolder().toString());
            }
        }
        if ("false".equals(String.valueOf(parameters.get("jailStartingDirectory")))) {
            throw NotAllowedException.file("jailStartingDirectory=false", restrictions.ownFolder().toString());
        }
        return super.buildFileEndpoint(uri, restrictions.file(remaining).toString(), parameters);
    }

    private static boolean leaves(String path) {
        return path.startsWith("/") || path.startsWith("\\") || path.contains("..") || path.matches("[A-Za-z]:.*");
    }
}
