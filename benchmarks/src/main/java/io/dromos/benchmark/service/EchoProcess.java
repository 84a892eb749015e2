package io.dromos.benchmark.service;

import com.google.protobuf.ByteString;
import io.dromos.benchmark.measure.JavaProcess;
import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.ExecutionServiceGrpc;
import io.dromos.protocol.v1.ExecutionServiceGrpc.ExecutionServiceBlockingStub;
import io.dromos.protocol.v1.Payload;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The echo in a process of its own, and a bare stub that calls it. Any thread. */
record EchoProcess(Process process, ManagedChannel channel, ExecutionServiceBlockingStub stub,
        ExecuteRequest request) implements AutoCloseable {

    static EchoProcess start() throws IOException {
        Process process = new ProcessBuilder(JavaProcess.command(List.of(), EchoServer.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int port = Integer.parseInt(String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine()));
        ManagedChannel channel = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        ExecuteRequest request = ExecuteRequest.newBuilder().setFlowCode("echo")
                .setBody(Payload.newBuilder().setContentType("text/plain").setData(ByteString.copyFromUtf8("hello")))
                .build();
        return new EchoProcess(process, channel, ExecutionServiceGrpc.newBlockingStub(channel), request);
    }

    void call() {
        if (!stub.execute(request).getLast()) {
            throw new IllegalStateException("another answer");
        }
    }

    @Override
    public void close() throws IOException {
        channel.shutdownNow();
        process.getOutputStream().close();
        process.destroy();
    }
}
