package io.dromos.designer.cli.operation;

import io.dromos.deploy.DeliveryListener;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Validation;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.message.Message;

/** Prints a delivery's progress and findings as they come, and remembers whether the answer is no. For one delivery. */
public final class DeliveryPrinter implements DeliveryListener {

    private final Console console;
    private int status = ExitStatus.DONE;
    private long told;

    public DeliveryPrinter(Console console) {
        this.console = console;
    }

    public int status() {
        return status;
    }

    @Override
    public void sent(long bytes, long total) {
        if (bytes == total && told != total) {
            told = total;
            console.progress(Message.of("cli.uploaded", total));
        }
    }

    @Override
    public void validated(String flowCode, Validation validation) {
        validation.findings().forEach(finding -> FindingText.print(console, finding));
        console.progress(
                Message.of(validation.accepted() ? "cli.accepted" : "cli.not-accepted", flowCode, validation.plan()));
        status = validation.accepted() ? status : ExitStatus.NO;
    }

    @Override
    public void changed(Operation operation) {
        console.progress(Message.of("cli.phase", operation.flowCode(), operation.phase()));
    }
}
