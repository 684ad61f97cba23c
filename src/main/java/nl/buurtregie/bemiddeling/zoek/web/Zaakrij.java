package nl.buurtregie.bemiddeling.zoek.web;

import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.platform.web.page.DayStrip;

/**
 * One case in the list of a person or an address.
 *
 * @param hier what the person or address is in it
 * @param termijn null when the case ended, or waits for a day
 * @param afloop how it ended, or what it waits for; null with a term
 * @param wanneer when it ended; null when it goes on
 */
public record Zaakrij(
        String nummer,
        String href,
        String aard,
        String hier,
        String stap,
        DayStrip termijn,
        String afloop,
        String wanneer,
        boolean loopt,
        PaarView paar) {}
