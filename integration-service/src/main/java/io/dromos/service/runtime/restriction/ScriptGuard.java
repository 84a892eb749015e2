package io.dromos.service.runtime.restriction;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.Channel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.ProtectionDomain;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import javax.naming.Context;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassRegistry;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.spi.ClassResolver;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.PropertyResolver;

/**
 * Refuses, while a Groovy script runs, every use of an object that leads to files, processes, classes or the engine,
 * Jackson's mappers among them (they make objects of any class from a text), however the script came by it: Groovy asks
 * for the meta class of each object before it calls anything on it.
 *
 * <p>
 * For the whole process, for Groovy keeps one registry; nothing but scripts of flows runs Groovy here. Any thread.
 */
final class ScriptGuard {

    /** The whole of a type, instances of its subtypes too. */
    private static final List<Class<?>> CLOSED = List.of(File.class, FileDescriptor.class, FileInputStream.class,
            FileOutputStream.class, RandomAccessFile.class, PrintStream.class, PrintWriter.class, Channel.class,
            Path.class, Paths.class, Files.class, FileSystem.class, FileSystems.class, URL.class, URLConnection.class,
            ClassLoader.class, Module.class, ModuleLayer.class, Process.class, ProcessBuilder.class,
            ProcessHandle.class, Runtime.class, System.class, Thread.class, ThreadGroup.class, AccessibleObject.class,
            InvokerHelper.class, MethodHandle.class, MethodHandles.class, MethodHandles.Lookup.class,
            ProtectionDomain.class,
            Driver.class, DriverManager.class, Context.class, MetaClass.class, MetaClassRegistry.class,
            GroovyShell.class, GroovyClassLoader.class, GroovySystem.class, CamelContext.class,
            ExtendedCamelContext.class, ProducerTemplate.class, ClassResolver.class, BeanFactory.class,
            PropertyResolver.class, ObjectCodec.class, JavaType.class, TypeFactory.class);
    /** Only the readers and writers of files below these, not themselves. */
    private static final List<Class<?>> CLOSED_BELOW = List.of(InputStreamReader.class, OutputStreamWriter.class);
    private static final List<String> CLOSED_PACKAGES = List.of("java.net.http.", "javax.script.", "org.h2.",
            "com.zaxxer.hikari.", "com.sun.rowset.", "org.codehaus.groovy.control.", "org.codehaus.groovy.reflection.",
            "java.lang.foreign.", "com.sun.tools.", "javax.management.");

    /** What a script may ask a class for. */
    private static final Set<String> OF_CLASSES = Set.of("name", "getName", "simpleName", "getSimpleName", "typeName",
            "getTypeName", "toString", "equals", "hashCode", "isInstance", "isCase", "compareTo", "is", "isEnum",
            "getEnumConstants", "enumConstants");

    private ScriptGuard() {
    }

    /** From now on; doing it again changes nothing. */
    static synchronized void install() {
        MetaClassRegistry registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClassCreationHandler() instanceof Guarding)) {
            Guarding guarding = new Guarding();
            registry.setMetaClassCreationHandle(guarding);
            // Groovy has met these already.
            for (Class<?> known : List.of(Class.class, System.class, Thread.class, File.class)) {
                MetaClass meta = guarding.of(known, registry);
                meta.initialize();
                registry.setMetaClass(known, meta);
            }
        }
    }

    /** Whether objects of that type lead to files, processes, classes or the engine. */
    static boolean isClosed(Class<?> type) {
        return CLOSED.stream().anyMatch(closed -> closed.isAssignableFrom(type))
                || CLOSED_BELOW.stream().anyMatch(above -> above.isAssignableFrom(type) && above != type)
                || CLOSED_PACKAGES.stream().anyMatch(type.getName()::startsWith);
    }

    private static final class Guarding extends MetaClassRegistry.MetaClassCreationHandle {

        @Override
        @SuppressWarnings("rawtypes") // as Groovy declares it
        protected MetaClass createNormalMetaClass(Class type, MetaClassRegistry registry) {
            return of(type, registry);
        }

        private MetaClass of(Class<?> type, MetaClassRegistry registry) {
            MetaClass normal = super.createNormalMetaClass(type, registry);
            if (type == Class.class) {
                return new GuardedMeta(normal, name -> !OF_CLASSES.contains(name));
            }
            return isClosed(type) ? new GuardedMeta(normal, name -> true) : normal;
        }
    }
}
