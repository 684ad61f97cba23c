package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * One meeting.
 *
 * @param chip null for nothing to say
 * @param afzegbaar it can still be called off
 * @param gesprek what is said yes to when somebody has a talk then; null when that is no question
 */
public record BijeenkomstView(
        String pad,
        String kop,
        String onder,
        String chip,
        Fase fase,
        boolean afzegbaar,
        int versie,
        List<Option> mensen,
        FormView form,
        String gesprek) {

    /** Who is asked; who was there; nothing more. */
    enum Fase {
        KOMT,
        GEWEEST,
        AFGEZEGD
    }

    public boolean isKomend() {
        return fase == Fase.KOMT;
    }

    /** Who can be ticked, with commas between them: of somebody else nothing changes. */
    public String opHetFormulier() {
        return mensen.stream().map(Option::value).collect(Collectors.joining(","));
    }

    public boolean isGeweest() {
        return fase == Fase.GEWEEST;
    }
}
