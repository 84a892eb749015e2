package io.dromos.model.packaging;

/** Carries a refusal out of nested reading; caught in this package, never seen outside. */
final class PackageRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient PackageRefusal refusal;

    PackageRefused(PackageRefusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    PackageRefusal refusal() {
        return refusal;
    }
}
