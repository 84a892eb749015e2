package io.dromos.model.importer;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.importer.descriptor.FlowDescriptors;
import io.dromos.model.importer.xml.XmlToYaml;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/** Brings a file in, whatever of the known formats it has: what its text looks like decides, not its name. */
public final class FileImport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileImport() {
    }

    /** The flow as Camel YAML; YAML stays as it is. */
    public static Conversion read(String name, String text) {
        String content = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stripLeading();
        if (content.startsWith("<")) {
            return XmlToYaml.convert(text, BundledCatalog.shared());
        }
        if (content.startsWith("{") && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return FlowDescriptors.convert(content);
        }
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened _ -> new Conversion.Converted(text, List.of());
            case FlowReading.ReadOnly(String _, Message reason, Optional<?> _) -> new Conversion.Refused(reason, 0);
        };
    }

    /** The name that the flow's file gets: YAML keeps its own. */
    public static String targetName(String name) {
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".camel.yaml";
    }
}
