package nl.buurtregie.platform.log;

import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.Release;

/** One object a line, in the fields and the order of ECS logging: time, level and message come first. */
final class JsonLines extends Formatter {

    private static final String ECS = "8.17";

    @Override
    public String format(LogRecord event) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("@timestamp", event.getInstant().toString())
                .add("log.level", event.getLevel().getName())
                .add("message", String.valueOf(formatMessage(event)))
                .add("ecs.version", ECS)
                .add("service.name", "buurtregie")
                .add("service.version", Release.version())
                .add("process.thread.name", Thread.currentThread().getName());
        if (event.getLoggerName() != null) {
            line.add("log.logger", event.getLoggerName());
        }
        RequestMark.current().ifPresent(mark -> line.add("http.request.id", mark));
        Throwable thrown = event.getThrown();
        if (thrown != null) {
            line.add("error.type", thrown.getClass().getName())
                    .add("error.message", String.valueOf(thrown.getMessage()))
                    .add("error.stack_trace", trace(thrown));
        }
        return line.build() + System.lineSeparator();
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
