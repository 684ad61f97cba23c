package nl.buurtregie.platform.web.error;

import java.util.List;

/**
 * Background work that failed and waits for a person.
 *
 * @param warnings what is not right about the installation, a sentence each
 */
public record StuckWorkView(List<String> warnings, List<Item> items) {

    /** One piece of failed work, in plain words and without personal data. */
    public record Item(
            String id, String what, String caseNumber, String when, String tries, String reason, String action) {}
}
