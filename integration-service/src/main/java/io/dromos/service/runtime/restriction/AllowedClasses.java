package io.dromos.service.runtime.restriction;

import java.util.List;
import java.util.Set;

/**
 * Classes that flows may name: values, collections, texts, and what is on board to be configured by flows. Stateless.
 */
final class AllowedClasses {

    private static final List<String> PACKAGES = List.of("java.math.", "java.sql.", "java.text.", "java.time.",
            "java.util.", "java.nio.charset.", "javax.sql.", "javax.xml.", "jakarta.xml.bind.", "org.w3c.dom.",
            "org.apache.camel.", "org.apache.commons.csv.", "org.apache.kafka.", "com.fasterxml.jackson.",
            "com.zaxxer.hikari.", "org.h2.jdbcx.", "org.h2.Driver", "org.postgresql.",
            "org.springframework.jdbc.datasource.", "groovy.json.", "groovy.xml.", "groovy.util.");

    private static final List<String> NOT_THESE = List.of("java.util.ServiceLoader",
            "java.util.jar.", "java.util.zip.ZipFile", "java.util.Scanner", "java.util.Formatter",
            "java.util.logging.FileHandler", "org.apache.camel.util.FileUtil", "org.apache.camel.util.IOHelper",
            "org.apache.camel.impl.DefaultCamelContext", "org.apache.camel.impl.engine.SimpleCamelContext",
            "org.apache.camel.spring.SpringCamelContext", "groovy.util.Eval", "groovy.util.GroovyScriptEngine",
            "groovy.util.Ant",
            "groovy.util.CharsetToolkit", "groovy.util.FileNameFinder", "groovy.util.FileTreeBuilder");

    private static final Set<String> JAVA_LANG = Set.of("Object", "String", "StringBuilder", "StringBuffer",
            "CharSequence", "Character", "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Number",
            "Math", "StrictMath", "Comparable", "Iterable", "Enum", "Record", "Void", "Runnable", "AutoCloseable",
            "Cloneable", "Throwable", "Exception", "Error");

    private static final Set<String> JAVA_IO = Set.of("InputStream", "OutputStream", "Reader", "Writer",
            "ByteArrayInputStream", "ByteArrayOutputStream", "StringReader", "StringWriter", "Serializable",
            "IOException", "UncheckedIOException", "Closeable", "BufferedReader", "InputStreamReader", "PrintWriter");

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
        return PACKAGES.stream().anyMatch(element::startsWith) || inPackage(element, "java.lang.", JAVA_LANG)
                || inPackage(element, "java.io.", JAVA_IO);
    }

    private static boolean inPackage(String name, String prefix, Set<String> simpleNames) {
        if (!name.startsWith(prefix)) {
            return false;
        }
        String simple = name.substring(prefix.length());
        return simpleNames.contains(simple) || (!simple.contains(".") && simple.endsWith("Exception"));
    }
}
