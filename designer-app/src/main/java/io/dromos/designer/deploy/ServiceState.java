package io.dromos.designer.deploy;

import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/** What is known of the chosen service. Immutable. */
public sealed interface ServiceState {

    /** Nobody asked yet. */
    record Unasked() implements ServiceState {}

    record Connecting() implements ServiceState {}

    record Answering(List<DeployedFlow> flows) implements ServiceState {
        public Answering {
            flows = List.copyOf(flows);
        }
    }

    /** It answered before, or should have. */
    record Silent(Message reason) implements ServiceState {}

    /** The local service could not be started so far; nothing is broken that ran. */
    record NotStarted(Message reason) implements ServiceState {}

    /** The flows, as far as they are known. */
    default List<DeployedFlow> known() {
        return this instanceof Answering(List<DeployedFlow> flows) ? flows : List.of();
    }

    /** Why nothing is known, for those who ask. */
    default Optional<Message> why() {
        return switch (this) {
            case Silent(Message reason) -> Optional.of(reason);
            case NotStarted(Message reason) -> Optional.of(reason);
            case Unasked _,Connecting _,Answering _ -> Optional.empty();
        };
    }

    default Optional<DeployedFlow> flow(String code) {
        return known().stream().filter(flow -> flow.code().equals(code)).findFirst();
    }
}
