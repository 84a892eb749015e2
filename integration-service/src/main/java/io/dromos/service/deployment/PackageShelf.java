package io.dromos.service.deployment;

import java.util.Optional;

/** The packages that were uploaded. Any thread may use it. */
public interface PackageShelf {

    boolean has(ContentDigest digest);

    /**
     * Takes one flow out of a package.
     *
     * @return empty when the package is not here
     * @throws FlowRefusedException
     *             when the package is damaged or dangerous, or does not hold the flow
     */
    Optional<FlowBundle> open(ContentDigest digest, String flowCode) throws FlowRefusedException;
}
