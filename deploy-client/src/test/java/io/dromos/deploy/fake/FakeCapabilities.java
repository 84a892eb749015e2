package io.dromos.deploy.fake;

import io.dromos.protocol.v1.Capabilities;
import io.dromos.protocol.v1.CapabilityServiceGrpc;
import io.dromos.protocol.v1.GetCapabilitiesRequest;
import io.grpc.stub.StreamObserver;

/** Tells of one component and the version 4.17.0. */
final class FakeCapabilities extends CapabilityServiceGrpc.CapabilityServiceImplBase {

    @Override
    public void getCapabilities(GetCapabilitiesRequest request, StreamObserver<Capabilities> answer) {
        answer.onNext(Capabilities.newBuilder().setServerVersion("0.1.0").setCamelVersion("4.17.0")
                .addComponents(Capabilities.Artifact.newBuilder().setName("direct").setAllowed(true)).build());
        answer.onCompleted();
    }
}
