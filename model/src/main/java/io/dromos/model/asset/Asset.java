package io.dromos.model.asset;

/**
 * A file that flows need at run time.
 *
 * @param name
 *            as the flow finds it, from the root of the deployed class path, with {@code /}: {@code mail/otp.html}
 * @param path
 *            in the workspace, with {@code /}: {@code assets/mail/otp.html}
 */
public record Asset(String name, String path, Scope scope) {

    /** Who may use an asset. */
    public enum Scope {
        SHARED, PRIVATE
    }
}
