package nl.buurtregie.platform.web.security;

import java.time.Duration;

/** How often something may be done: by one address, and by everybody together. */
record Limits(Limit perAddress, Limit together) {

    /** So many times as often by one address, and no more by everybody together. */
    Limits wider(int times) {
        return new Limits(new Limit(Math.multiplyExact(perAddress.times(), times), perAddress.period()), together);
    }

    /** The longest of the two periods. */
    Duration longest() {
        return perAddress.period().compareTo(together.period()) > 0 ? perAddress.period() : together.period();
    }
}
