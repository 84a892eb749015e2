package io.dromos.benchmark.window;

import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.JavaProcess;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Scratch;
import io.dromos.benchmark.measure.Table;
import io.dromos.model.sample.SampleWorkspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program from its start to the drawn sample, and what memory it then takes. */
public final class StartRows implements RowGroup {

    private static final int RUNS = 5;
    private static final int SETTLE_SECONDS = 5;

    @Override
    public void measure(Table table) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            try (Scratch scratch = Scratch.create()) {
                Path shop = scratch.folder().resolve("shop");
                SampleWorkspace.writeTo(shop);
                boolean memoryToo = run == RUNS - 1;
                times.add(start(scratch, shop, memoryToo, heaps, resident));
            }
        }
        table.add("Start of the program to the drawn sample", Samples.of(times), Aim.NONE);
        table.addOne("Designer with the sample open: heap after a collection", heaps.getFirst(), "MiB", Aim.NONE);
        table.addOne("Designer with the sample open: resident", resident.getFirst(), "MiB", Aim.NONE);
    }

    private static double start(Scratch scratch, Path shop, boolean memoryToo, List<Double> heaps,
            List<Double> resident) throws Exception {
        List<String> flags = List.of("-Ddromos.home=" + scratch.folder().resolve("home"),
                "-Ddromos.service.data=" + scratch.folder().resolve("service"));
        Path log = Files.createTempFile("dromos-benchmark", ".log");
        ProcessBuilder program = new ProcessBuilder(JavaProcess.command(flags, SampleWindow.class,
                shop.resolve("flows/orders.camel.yaml").toString()));
        program.redirectError(log.toFile());
        long start = System.nanoTime();
        Process process = program.start();
        try (BufferedReader console = process.inputReader(StandardCharsets.UTF_8)) {
            awaitDrawn(console, log);
            double millis = (System.nanoTime() - start) / 1e6;
            if (memoryToo) {
                TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
                JavaProcess designer = new JavaProcess(process.pid());
                resident.add(designer.resident());
                heaps.add(designer.heap());
            }
            return millis;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(log);
        }
    }

    private static void awaitDrawn(BufferedReader console, Path log) throws IOException {
        String line = console.readLine();
        while (line != null && !line.equals(SampleWindow.DRAWN)) {
            line = console.readLine();
        }
        if (line == null) {
            throw new IOException("the program ended: " + Files.readString(log));
        }
    }
}
