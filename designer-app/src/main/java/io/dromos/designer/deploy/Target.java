package io.dromos.designer.deploy;

import io.dromos.designer.i18n.Words;
import io.dromos.model.host.Host;

/** Where flows are sent, as the chooser offers it. */
public sealed interface Target {

    /** The service of this machine, which the designer starts by itself. */
    record Local() implements Target {}

    record Remote(Host host) implements Target {}

    /** As the chooser knows it. */
    default String id() {
        return switch (this) {
            case Local _ -> "local";
            case Remote(Host host) -> "host:" + host.name();
        };
    }

    default String words() {
        return switch (this) {
            case Local _ -> Words.of("deploy.local");
            case Remote(Host host) -> host.name();
        };
    }
}
