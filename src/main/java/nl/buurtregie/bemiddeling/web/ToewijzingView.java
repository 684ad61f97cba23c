package nl.buurtregie.bemiddeling.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Link;

/**
 * Choosing two mediators for a case.
 *
 * @param gekozen the names that are ticked, also of who cannot take the case any more
 */
public record ToewijzingView(
        Link zaak,
        String wachttijd,
        String actie,
        String versie,
        List<DossierView.Gegeven> feiten,
        List<Kandidaat> kandidaten,
        List<Geweigerd> geweigerd,
        String daarna,
        String gekozen,
        FormView form)
        implements Ingevuld {

    @Override
    public String ingevuld() {
        return Stream.of(gekozen, form.value("notitie"))
                .filter(woorden -> !woorden.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A mediator who can take the case, with the load of this year. */
    public record Kandidaat(
            String id, String initialen, String naam, String buurt, String talen, int zaken, int hoogstens) {}

    /** A mediator who cannot take the case, and why. */
    public record Geweigerd(String naam, String reden, String icoon) {}
}
