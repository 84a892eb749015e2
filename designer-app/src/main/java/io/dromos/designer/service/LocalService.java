package io.dromos.designer.service;

import io.dromos.deploy.IntegrationHost;
import java.nio.file.Path;

/**
 * A service that runs on this machine for this user. {@code startedHere}: this process started it, and whoever asked
 * for it decides whether it is stopped again.
 */
public record LocalService(IntegrationHost host, long pid, Path log, boolean startedHere) {}
