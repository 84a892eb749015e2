package io.dromos.designer.run.tryit;

/** Whether what would be called is what stands in the editor. */
public enum Readiness {
    /** It does not run on the chosen host: a call has to be preceded by a deploy. */
    NOT_DEPLOYED,
    /** An older one runs there. */
    CHANGED_SINCE,
    /** What is seen is what runs, as far as is known. */
    CURRENT
}
