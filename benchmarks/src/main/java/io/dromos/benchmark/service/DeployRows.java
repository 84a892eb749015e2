package io.dromos.benchmark.service;

import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Scratch;
import io.dromos.benchmark.measure.Table;
import io.dromos.designer.delivery.DeploymentFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Upload, validation and deploy of one flow, from the first byte until it runs: as the first of a service that was just
 * started, and as one of many. Then what memory a service takes with all of them idle.
 */
public final class DeployRows implements RowGroup {

    private static final int STARTS = 3;
    private static final int FLOWS = 100;

    @Override
    public void measure(Table table) throws Exception {
        List<Double> starts = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        try (Scratch scratch = Scratch.create()) {
            FlowPackages packages = new FlowPackages(scratch.folder());
            for (int run = 0; run < STARTS; run++) {
                long start = System.nanoTime();
                try (RunningService service = RunningService.start()) {
                    starts.add((System.nanoTime() - start) / 1e6);
                    cold.add(deploy(service, packages, "cold-" + run));
                }
            }
            table.add("Start of a local service until it answers", Samples.of(starts), Aim.NONE);
            table.add("Deploy of a flow, the first of a service", Samples.of(cold), Aim.NONE);
            many(table, packages);
        }
    }

    private static void many(Table table, FlowPackages packages) throws Exception {
        try (RunningService service = RunningService.start()) {
            double empty = service.process().heap();
            List<Double> warm = new ArrayList<>();
            for (int flow = 0; flow < FLOWS; flow++) {
                warm.add(deploy(service, packages, "idle-" + flow));
            }
            table.add("Deploy of a flow, warm", Samples.of(warm.subList(FLOWS / 5, FLOWS)), Aim.NONE);
            double heap = service.process().heap();
            table.addOne("Service with 100 idle flows: heap after a collection", heap, "MiB", Aim.NONE);
            table.addOne("– for each flow", (heap - empty) / FLOWS, "MiB", Aim.NONE);
            table.addOne("Service with 100 idle flows: resident", service.process().resident(), "MiB", Aim.NONE);
        }
    }

    private static double deploy(RunningService service, FlowPackages packages, String code) throws Exception {
        try (DeploymentFile file = packages.of(code)) {
            return Samples.millis(() -> service.deploy(file));
        }
    }
}
