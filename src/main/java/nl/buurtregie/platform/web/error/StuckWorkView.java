package nl.buurtregie.platform.web.error;

import java.util.List;

/**
 * Background work that failed and waits for a person.
 *
 * @param warnings what is not right about the installation, a sentence each
 */
public record StuckWorkView(List<String> warnings, List<Item> items) {

    /**
     * One piece of failed work, in plain words and without personal data.
     *
     * @param about "zaak 2026-0338", and since when it stands still
     */
    public record Item(String id, String what, String about, String tries, String reason, String action) {}
}
