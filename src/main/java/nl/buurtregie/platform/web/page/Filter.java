package nl.buurtregie.platform.web.page;

import java.util.List;

/** A filter above a list: its options, of which the first means "all" and has an empty value. */
public record Filter(String field, String label, List<Option> options, String chosen) {

    public boolean inUse() {
        return chosen != null && !chosen.isEmpty();
    }
}
