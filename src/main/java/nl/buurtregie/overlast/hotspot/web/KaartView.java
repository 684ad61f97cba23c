package nl.buurtregie.overlast.hotspot.web;

import java.util.List;
import nl.buurtregie.overlast.web.OverlastView;

/**
 * The map and its twin in words.
 *
 * @param tegels address of the background with {z}, {x} and {y}; null for none
 * @param bron who made the background
 * @param bij latitude and longitude to begin at; null for everything
 * @param geschat the lines between the buurten are estimated
 * @param weggelaten sentences on what does not fit; empty when all is there
 */
public record KaartView(
        List<OverlastView.Regel> open,
        String tegels,
        String bron,
        String bij,
        boolean geschat,
        List<String> weggelaten) {}
