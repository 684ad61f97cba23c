package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * One meeting.
 *
 * @param chip null for nothing to say
 * @param fase KOMT: who is asked; GEWEEST: who was there; AFGEZEGD: nothing more
 * @param afzegbaar it can still be called off
 */
public record BijeenkomstView(
        String pad,
        String kop,
        String onder,
        String chip,
        String fase,
        boolean afzegbaar,
        int versie,
        List<Option> mensen,
        FormView form) {

    public boolean isKomend() {
        return fase.equals("KOMT");
    }

    public boolean isGeweest() {
        return fase.equals("GEWEEST");
    }
}
