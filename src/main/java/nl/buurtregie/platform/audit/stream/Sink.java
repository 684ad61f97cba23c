package nl.buurtregie.platform.audit.stream;

import java.io.IOException;
import java.util.List;
import nl.buurtregie.platform.audit.AuditLine;

/** Where lines go to. */
interface Sink {

    /** Its place is kept under this name. */
    String name();

    /** For the page: "syslog, udp://log.example:514"; null when it is not set. */
    String where();

    /** @throws IOException when perhaps not all of them arrived: then all of them come again */
    void send(List<AuditLine> lines) throws IOException;
}
