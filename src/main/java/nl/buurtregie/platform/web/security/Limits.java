package nl.buurtregie.platform.web.security;

import java.time.Duration;

/** How often something may be done: by one address, and by everybody together. */
record Limits(Limit perAddress, Limit together) {

    /** The longest of the two periods. */
    Duration longest() {
        return perAddress.period().compareTo(together.period()) > 0 ? perAddress.period() : together.period();
    }
}
