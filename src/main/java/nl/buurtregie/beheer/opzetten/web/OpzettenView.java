package nl.buurtregie.beheer.opzetten.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * One step of the first set-up.
 *
 * @param onderdeel which step, as in its address
 * @param feiten what is known now
 * @param weg to the page where it is changed; null when it is changed here, or on the server
 * @param later where it is found later; null when nowhere
 * @param volgende where "Sla over" leads; null on the last
 * @param proef how the test message went; null when none was sent
 * @param rollen to choose from, where somebody is invited
 */
public record OpzettenView(
        String onderdeel,
        List<Stap> stappen,
        String aanhef,
        String kop,
        String onder,
        List<ZaakView.Gegeven> feiten,
        Link weg,
        String later,
        Link volgende,
        Proef proef,
        List<Option> rollen,
        List<Punt> mist,
        List<Punt> goed,
        FormView form) {

    /** In the row at the left; staat is klaar, hier or open. */
    public record Stap(String href, String woord, String onder, String staat) {}

    /** One check, with the step that mends it. */
    public record Punt(String wat, String uitleg, Link naar) {}

    /** What the mail server said. */
    public record Proef(String zin, String soort, boolean onderweg) {}
}
