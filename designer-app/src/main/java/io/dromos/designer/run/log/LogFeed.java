package io.dromos.designer.run.log;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.log.LogLine;
import io.dromos.deploy.log.LogListener;
import io.dromos.deploy.log.LogQuery;
import io.dromos.deploy.log.LogSubscription;
import io.dromos.designer.task.UiThread;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the lines of the chosen service into the panel, from a while ago on. UI thread only. */
public final class LogFeed {

    private final UiThread ui;
    private final LogPanel panel;
    private @Nullable DeployClient client;
    private @Nullable LogSubscription subscription;
    private long newest = -1;

    public LogFeed(UiThread ui, LogPanel panel) {
        this.ui = ui;
        this.panel = panel;
        panel.since().addListener((property, before, now) -> again());
    }

    /** Reads from another moment on. */
    private void again() {
        DeployClient followed = client;
        if (followed != null) {
            stop();
            panel.clear();
            newest = -1;
            tail(followed);
        }
    }

    /** Follows another service, or none; the same one again if its tail broke off. */
    public void follow(Optional<DeployClient> wanted) {
        DeployClient now = wanted.orElse(null);
        if (now == client && (now == null || subscription != null)) {
            return;
        }
        stop();
        if (now != client) {
            newest = -1;
        }
        client = now;
        if (now != null) {
            tail(now);
        }
    }

    private void tail(DeployClient from) {
        subscription = from.tail(LogQuery.of().atLevel("DEBUG").since(panel.since().getValue()).following(),
                new Listener(from));
    }

    public void stop() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private void take(DeployClient from, List<LogLine> lines) {
        if (from != client) {
            return;
        }
        List<LogLine> fresh = lines.stream().filter(line -> line.sequence() > newest).toList();
        if (!fresh.isEmpty()) {
            newest = fresh.getLast().sequence();
            panel.append(fresh);
        }
    }

    /** The next look at the service follows again. */
    private void ended(DeployClient from) {
        if (from == client) {
            subscription = null;
        }
    }

    private final class Listener implements LogListener {

        private final DeployClient from;

        Listener(DeployClient from) {
            this.from = from;
        }

        @Override
        public void lines(List<LogLine> lines, long dropped) {
            ui.execute(() -> take(from, lines));
        }

        @Override
        public void ended() {
            ui.execute(() -> LogFeed.this.ended(from));
        }

        @Override
        public void failed(Message reason) {
            ui.execute(() -> LogFeed.this.ended(from));
        }
    }
}
