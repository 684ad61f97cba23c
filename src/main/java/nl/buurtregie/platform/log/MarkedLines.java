package nl.buurtregie.platform.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** As the server writes them without us, with the mark of the request before the message. */
final class MarkedLines extends Formatter {

    private final Formatter plain = new SimpleFormatter(); // reads the format of the server's log.properties

    @Override
    public String format(LogRecord event) {
        return RequestMark.current()
                .map(mark -> plain.format(marked(event, mark)))
                .orElseGet(() -> plain.format(event));
    }

    private LogRecord marked(LogRecord event, String mark) {
        LogRecord copy = new LogRecord(event.getLevel(), "[" + mark + "] " + formatMessage(event));
        copy.setInstant(event.getInstant());
        copy.setLoggerName(event.getLoggerName());
        copy.setSourceClassName(event.getSourceClassName());
        copy.setSourceMethodName(event.getSourceMethodName());
        copy.setThrown(event.getThrown());
        return copy;
    }
}
