package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * One person.
 *
 * @param chip the state in a word, with its colour
 * @param gewist whether it is nobody's any more: nothing of it can be changed
 * @param nu what is to be done now; null when nothing
 * @param acties what else can be done
 * @param herstelcodes how many are left, in words; null when they stand in for nothing
 * @param geenSluiting why the account cannot be closed; null when it can
 */
public record IemandView(
        String pad,
        String naam,
        String initialen,
        String onder,
        Chip chip,
        boolean gewist,
        Nu nu,
        List<Actie> acties,
        String sluiten,
        String geenSluiting,
        boolean vanGemeente,
        List<Rolregel> rollen,
        List<Option> rolkeuze,
        List<String> ingelogd,
        List<Sleutel> inlogsleutels,
        String herstelcodes,
        List<String> sleutels,
        List<ZaakView.Gebeurtenis> geschiedenis,
        FormView rolform,
        FormView gegevens) {

    /** The state. */
    public record Chip(String tekst, String soort, String icoon) {}

    /** What is asked first, with its one button. */
    public record Nu(String kop, String uitleg, Actie actie) {}

    /** One button: its path, words, and what it does when it is pressed. */
    public record Actie(String pad, String woorden, String icoon, String uitleg) {}

    /** A way to log in; it is taken away with the act. */
    public record Sleutel(String naam, String wanneer, String icoon, String actie) {}

    /** One role that this person has; eindeForm holds what was typed there. */
    public record Rolregel(String code, String woord, String ziet, String periode, FormView form) {}
}
