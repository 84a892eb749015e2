package io.dromos.deploy.deployment;

import java.util.UUID;

/** The name of one order: a service that gets it twice does it once. */
public record RequestId(String value) {

    public static RequestId create() {
        return new RequestId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
