package io.dromos.deploy.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A TCP line to a service that tests can cut: at once, or after some bytes have gone to the service. */
public final class CuttableLine implements AutoCloseable {

    private static final long NEVER = Long.MAX_VALUE / 2;

    private final ServerSocket door;
    private final int target;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong bytesUntilCut = new AtomicLong(NEVER);

    private CuttableLine(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    public static CuttableLine to(int port) throws IOException {
        CuttableLine line = new CuttableLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        line.threads.execute(line::accept);
        return line;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Cuts once, after that many bytes from now have gone to the service. New connections work again. */
    public void cutAfter(long bytes) {
        bytesUntilCut.set(bytes);
    }

    public void cut() {
        sockets.forEach(CuttableLine::close);
        sockets.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.addAll(List.of(client, service));
                threads.execute(() -> pump(client, service, bytesUntilCut));
                threads.execute(() -> pump(service, client, new AtomicLong(NEVER)));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void pump(Socket from, Socket to, AtomicLong budget) {
        byte[] buffer = new byte[8192];
        try (InputStream input = from.getInputStream(); OutputStream output = to.getOutputStream()) {
            int read = input.read(buffer);
            while (read >= 0) {
                if (budget.addAndGet(-read) < 0) {
                    budget.set(NEVER);
                    cut();
                }
                output.write(buffer, 0, read);
                read = input.read(buffer);
            }
        } catch (IOException closed) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Cuts for good: nobody answers at the port any more. */
    public void remove() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        cut();
        threads.shutdownNow();
    }

    @Override
    public void close() {
        remove();
    }
}
