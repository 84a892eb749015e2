package io.dromos.deploy.artifact;

/** Hears how far an upload is, in bytes; called on the thread that uploads, a few times a second. */
@FunctionalInterface
public interface UploadProgress {

    UploadProgress NONE = (sent, total) -> {
    };

    void sent(long bytes, long total);
}
