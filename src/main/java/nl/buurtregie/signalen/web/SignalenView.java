package nl.buurtregie.signalen.web;

import java.util.List;

/** What has not arrived at Signalen yet. */
public record SignalenView(boolean ingesteld, List<Regel> regels) {

    /** One hand-over; besluit when somebody must say whether it goes again. */
    public record Regel(long id, String sinds, String stand, String fout, String pogingen, boolean besluit) {}
}
