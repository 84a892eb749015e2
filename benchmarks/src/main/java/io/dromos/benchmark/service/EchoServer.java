package io.dromos.benchmark.service;

import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.ExecutionServiceGrpc.ExecutionServiceImplBase;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Nothing but gRPC: answers with the body. A program of its own, as the service is; tells its port on the console. */
final class EchoServer extends ExecutionServiceImplBase {

    private EchoServer() {
    }

    public static void main(String[] arguments) throws Exception {
        Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(new EchoServer()).build().start();
        System.out.println(server.getPort());
        while (System.in.read() >= 0) {
            // Whoever started this ends it by closing its input.
        }
        server.shutdownNow();
    }

    @Override
    public void execute(ExecuteRequest request, StreamObserver<ExecuteResponse> answer) {
        answer.onNext(ExecuteResponse.newBuilder().setCallId(request.getCallId()).setBody(request.getBody())
                .setLast(true).build());
        answer.onCompleted();
    }
}
