package io.dromos.benchmark.measure;

import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Another Java process of this user, looked at from outside. */
public record JavaProcess(long pid) {

    private static final double MEBI = 1024.0 * 1024.0;

    /** A command for a class of this class path with this process's flags, and some more before the class. */
    public static List<String> command(List<String> flags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(flags);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** MiB of its heap that are in use after a collection. */
    @SuppressWarnings("BanJNDI") // the address is that of a process of this user, which the machine itself told
    public double heap() throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try (JMXConnector connector = JMXConnectorFactory
                .connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection there = connector.getMBeanServerConnection();
            MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(there, ManagementFactory.MEMORY_MXBEAN_NAME,
                    MemoryMXBean.class);
            memory.gc();
            memory.gc();
            return memory.getHeapMemoryUsage().getUsed() / MEBI;
        } finally {
            machine.detach();
        }
    }

    /** MiB that it holds of the machine's memory. Linux and macOS only. */
    public double resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.exists(status)) {
            String line = Files.readAllLines(status).stream().filter(text -> text.startsWith("VmRSS:")).findFirst()
                    .orElseThrow();
            return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (BufferedReader answer = ps.inputReader(StandardCharsets.UTF_8)) {
            return Double.parseDouble(String.valueOf(answer.readLine()).strip()) / 1024;
        }
    }
}
