package io.dromos.model.packaging;

/** What a package is for: sharing a whole workspace, or running flows in one environment. */
public enum PackageKind {
    WORKSPACE, DEPLOYMENT
}
