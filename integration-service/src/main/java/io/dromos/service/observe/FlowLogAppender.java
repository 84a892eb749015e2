package io.dromos.service.observe;

import java.time.Instant;
import java.util.Map;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Takes the lines that flows write themselves, recognised by the name of the Camel context that Camel leaves in the
 * logging context ({@code camel.contextId}, code and revision with an @ between).
 */
@Component
final class FlowLogAppender implements InitializingBean, DisposableBean {

    /** What it says is the event "failed" already, with the step. */
    private static final String ERROR_HANDLER = "org.apache.camel.processor.errorhandler";
    private static final String CONTEXT = "camel.contextId";

    private final Tap tap;
    private final ch.qos.logback.classic.Logger root;

    FlowLogAppender(LogHub hub) {
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        this.tap = new Tap(hub);
        this.tap.setContext(logging);
        this.tap.setName("flows-" + System.identityHashCode(this));
        this.root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    public void afterPropertiesSet() {
        tap.start();
        root.addAppender(tap);
    }

    @Override
    public void destroy() {
        root.detachAppender(tap);
        tap.stop();
    }

    private static final class Tap extends AppenderBase<ILoggingEvent> {

        private final LogHub hub;

        Tap(LogHub hub) {
            this.hub = hub;
        }

        @Override
        protected void append(ILoggingEvent event) {
            Map<String, String> about = event.getMDCPropertyMap();
            String context = about.get(CONTEXT);
            int at = context == null ? -1 : context.lastIndexOf('@');
            if (context == null || at < 0 || event.getLoggerName().startsWith(ERROR_HANDLER)) {
                return;
            }
            LogLine.Subject subject = new LogLine.Subject(context.substring(0, at), revision(context.substring(at + 1)),
                    about.getOrDefault("camel.stepId", ""), about.getOrDefault("camel.exchangeId", ""), "",
                    event.getThreadName());
            String stack = event.getThrowableProxy() == null
                    ? ""
                    : ThrowableProxyUtil.asString(event.getThrowableProxy());
            hub.publish(new LogLine(0, Instant.ofEpochMilli(event.getTimeStamp()),
                    LogLevel.of(event.getLevel().toString()), EventType.LOG, subject, event.getFormattedMessage(),
                    stack, Map.of("logger", event.getLoggerName())));
        }

        private static long revision(String text) {
            return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
        }
    }
}
