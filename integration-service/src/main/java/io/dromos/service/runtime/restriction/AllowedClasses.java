package io.dromos.service.runtime.restriction;

import java.util.List;
import java.util.Set;

/**
 * Classes that flows may name, in beans, as types, and in scripts: values, collections, texts, and what is on board to
 * be configured by flows. A class that reads files, the environment or other classes when it is asked to is not among
 * them. Stateless.
 */
final class AllowedClasses {

    private static final List<String> PACKAGES = List.of("java.math.", "java.sql.", "java.text.", "java.time.",
            "java.util.", "java.nio.charset.", "javax.xml.datatype.", "javax.xml.namespace.",
            "jakarta.xml.bind.annotation.", "org.w3c.dom.", "org.apache.commons.csv.", "org.apache.kafka.clients.",
            "org.apache.kafka.common.serialization.", "com.fasterxml.jackson.annotation.",
            "com.fasterxml.jackson.databind.node.", "org.postgresql.ds.", "groovy.json.",
            "org.apache.camel.attachment.",
            "org.apache.camel.component.csv.", "org.apache.camel.component.dataset.",
            "org.apache.camel.component.http.", "org.apache.camel.component.jackson.",
            "org.apache.camel.component.kafka.", "org.apache.camel.component.mock.",
            "org.apache.camel.component.seda.", "org.apache.camel.component.sql.", "org.apache.camel.dataformat.",
            "org.apache.camel.http.", "org.apache.camel.model.", "org.apache.camel.processor.",
            "org.apache.camel.routepolicy.",
            "org.apache.camel.throttling.",
            "org.apache.camel.support.jsse.");

    private static final List<String> NOT_THESE = List.of("java.sql.DriverManager", "java.util.ServiceLoader",
            "java.util.jar.", "java.util.logging.", "java.util.prefs.", "java.util.spi.", "java.util.zip.ZipFile",
            "java.util.Scanner", "java.util.Formatter", "java.util.ResourceBundle", "java.util.PropertyResourceBundle",
            "org.apache.camel.component.dataset.FileDataSet", "org.apache.camel.processor.aggregate.zipfile.",
            "org.apache.camel.processor.idempotent.kafka.");

    private static final Set<String> THESE = Set.of(
            "org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository",
            "com.fasterxml.jackson.databind.JsonNode", "javax.sql.DataSource",
            "org.apache.camel.language.xpath.XPathBuilder", "org.apache.camel.support.builder.Namespaces",
            "groovy.lang.Closure", "groovy.lang.GString",
            // What the option scheduler=spring or quartz means.
            "org.apache.camel.spring.pollingconsumer.SpringScheduledPollConsumerScheduler",
            "org.apache.camel.pollconsumer.quartz.QuartzScheduledPollConsumerScheduler",
            "groovy.lang.IntRange", "groovy.lang.Range", "groovy.util.Expando");

    private static final Set<String> JAVA_LANG = Set.of("Object", "String", "StringBuilder", "StringBuffer",
            "CharSequence", "Character", "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Number",
            "Math", "StrictMath", "Comparable", "Iterable", "Enum", "Record", "Void", "Runnable", "AutoCloseable",
            "Cloneable", "Throwable", "Exception", "Error");

    private static final Set<String> JAVA_IO = Set.of("InputStream", "OutputStream", "Reader", "Writer",
            "ByteArrayInputStream", "ByteArrayOutputStream", "StringReader", "StringWriter", "Serializable",
            "IOException", "UncheckedIOException", "Closeable", "BufferedReader", "InputStreamReader");

    private AllowedClasses() {
    }

    static boolean allows(String name) {
        String element = name.replaceAll("(\\[])+$", "");
        if (!element.contains(".")) {
            return true; // a primitive type, or a class of the script itself
        }
        if (NOT_THESE.stream().anyMatch(element::startsWith)) {
            return false;
        }
        return THESE.contains(element) || PACKAGES.stream().anyMatch(element::startsWith)
                || inPackage(element, "java.lang.", JAVA_LANG) || inPackage(element, "java.io.", JAVA_IO)
                || isOfCamelsApi(element);
    }

    private static boolean inPackage(String name, String prefix, Set<String> simpleNames) {
        if (!name.startsWith(prefix)) {
            return false;
        }
        String simple = name.substring(prefix.length());
        return simpleNames.contains(simple) || (!simple.contains(".") && simple.endsWith("Exception"));
    }

    /** Camel's own words: exchange, message, exceptions. */
    private static boolean isOfCamelsApi(String name) {
        return name.matches("org\\.apache\\.camel\\.[A-Z]\\w*") && !name.contains("CamelContext");
    }
}
