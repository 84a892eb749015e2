package io.dromos.designer.service;

/** How long a local service runs. */
public enum Lifetime {
    /** Until this process ends, by whatever cause: the service watches it. */
    WITH_THIS_PROCESS,
    /** Until somebody stops it. */
    UNTIL_STOPPED
}
