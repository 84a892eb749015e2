package io.dromos.designer.service;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.model.message.Message;
import io.dromos.model.workspace.file.UserFolders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The local service of one user: at most one runs at a time, for its data belongs to one process.
 *
 * <p>
 * Any thread may use it but the one that draws: all methods block, a start for some seconds.
 */
public final class LocalServices {

    private static final CallLimits ANSWERS_WITHIN = CallLimits.within(Duration.ofSeconds(5));
    private static final String FOLDER_PROPERTY = "dromos.service.data";
    private static final int GRACE_SECONDS = 20;

    private final Path data;

    private LocalServices(Path data) {
        this.data = data;
    }

    /** The user's own, in the folder for what programs remember; the property names another one, for tests. */
    public static LocalServices ofUser() {
        String chosen = System.getProperty(FOLDER_PROPERTY, "");
        return new LocalServices(
                chosen.isEmpty() ? UserFolders.standard().state().resolve("service") : Path.of(chosen));
    }

    /** One whose data lies in that folder, apart from the user's own. */
    public static LocalServices in(Path data) {
        return new LocalServices(data);
    }

    /** The service that runs already and answers. */
    public Optional<LocalService> running() {
        return Announcement.read(data).filter(LocalServices::answers)
                .map(there -> new LocalService(there.host(), there.pid(), ServiceProcess.log(data), false));
    }

    private static boolean answers(Announcement announcement) {
        boolean alive = ProcessHandle.of(announcement.pid()).filter(ProcessHandle::isAlive).isPresent();
        if (!alive) {
            return false;
        }
        try (DeployClient client = GrpcDeployClient.of(announcement.host())) {
            return client.capabilities(ANSWERS_WITHIN) instanceof Outcome.Done<?>;
        }
    }

    /** The one that runs, else a new one; progress is told on the calling thread. */
    public LocalStart findOrStart(Lifetime lifetime, Consumer<Message> progress) {
        Optional<LocalService> there = running();
        if (there.isPresent()) {
            return new LocalStart.Running(there.get());
        }
        try {
            Files.createDirectories(data);
            try (FileChannel channel = FileChannel.open(data.resolve("start.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
                return running().<LocalStart>map(LocalStart.Running::new)
                        .orElseGet(() -> start(lock, lifetime, progress));
            }
        } catch (IOException problem) {
            return new LocalStart.Failed(Message.of("service.folder", data, String.valueOf(problem.getMessage())));
        }
    }

    /** Only whoever holds the lock may start one. */
    private LocalStart start(FileLock lock, Lifetime lifetime, Consumer<Message> progress) {
        if (!lock.isValid()) {
            return new LocalStart.Failed(Message.of("service.folder", data, "the lock was lost"));
        }
        return ServiceProgram.find().map(program -> ServiceProcess.start(program, data, lifetime, progress))
                .orElseGet(() -> new LocalStart.Failed(Message.of("service.not-installed")));
    }

    /** Asks the service to end and waits for it; after some seconds it is ended by force. */
    public void stop(LocalService service) {
        ProcessHandle.of(service.pid()).ifPresent(process -> {
            process.destroy();
            if (!ended(process)) {
                process.destroyForcibly();
                ended(process);
            }
        });
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException tooSlow) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
