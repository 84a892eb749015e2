package io.dromos.service.grpc;

import com.google.protobuf.Empty;
import io.grpc.HandlerRegistry;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.protobuf.ProtoUtils;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of methods that are not there. Without it gRPC answers them before anybody asks for the token. Any
 * thread.
 */
final class UnknownMethods extends HandlerRegistry {

    @Override
    public ServerMethodDefinition<?, ?> lookupMethod(String name, @Nullable String authority) {
        MethodDescriptor<Empty, Empty> method = MethodDescriptor
                .newBuilder(ProtoUtils.marshaller(Empty.getDefaultInstance()),
                        ProtoUtils.marshaller(Empty.getDefaultInstance()))
                .setType(MethodDescriptor.MethodType.UNKNOWN).setFullMethodName(name).build();
        return ServerMethodDefinition.create(method, (call, metadata) -> {
            call.close(Status.UNIMPLEMENTED.withDescription("there is no method " + name), new Metadata());
            return new ServerCall.Listener<>() {
            };
        });
    }
}
