package io.dromos.service.runtime.restriction;

import io.dromos.model.message.Message;

/** A flow reached for something that this service does not allow. Says which setting would allow it. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String subject;
    private final String setting;

    private NotAllowedException(Message message, String setting) {
        super(message.text());
        this.code = message.key();
        this.subject = message.arguments().getFirst();
        this.setting = setting;
    }

    public static NotAllowedException component(String name) {
        return new NotAllowedException(Message.of("service.component-not-allowed", name),
                "dromos.allow.components=" + name);
    }

    public static NotAllowedException file(String path, String own) {
        return new NotAllowedException(Message.of("service.file-not-allowed", path, own),
                "dromos.allow.files=" + path);
    }

    public static NotAllowedException resource(String uri, String scheme) {
        return new NotAllowedException(Message.of("service.resource-not-allowed", uri),
                "dromos.allow.resources=" + scheme);
    }

    public static NotAllowedException environment(String text) {
        return new NotAllowedException(Message.of("service.environment-not-allowed", text),
                "dromos.allow.environment=true");
    }

    public static NotAllowedException type(String className) {
        return new NotAllowedException(Message.of("service.class-not-allowed", className),
                "dromos.allow.classes=" + className);
    }

    public static NotAllowedException database(String address) {
        return new NotAllowedException(Message.of("service.database-not-allowed", address),
                "dromos.allow.databases=" + address);
    }

    public static NotAllowedException script(String what) {
        return new NotAllowedException(Message.of("service.script-not-allowed", what), "dromos.allow.scripts=true");
    }

    public static NotAllowedException language(String name) {
        return new NotAllowedException(Message.of("service.language-not-allowed", name), "");
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** What was reached for, in the flow's own words. */
    public String subject() {
        return subject;
    }

    /** The setting with the value that would allow it, or empty when none would. */
    public String setting() {
        return setting;
    }
}
