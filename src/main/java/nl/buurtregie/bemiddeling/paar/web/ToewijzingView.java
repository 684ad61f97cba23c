package nl.buurtregie.bemiddeling.paar.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Ingevuld;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * Choosing two mediators for a case.
 *
 * @param metReden of the refused: who may be chosen with a reason
 * @param gekozen the names that are ticked, also of who cannot take the case any more
 */
public record ToewijzingView(
        Link zaak,
        String wachttijd,
        String actie,
        String versie,
        List<ZaakView.Gegeven> feiten,
        List<Voorstel> voorstellen,
        List<Kandidaat> kandidaten,
        List<Kandidaat> metReden,
        List<Geweigerd> geweigerd,
        String belofte,
        String daarna,
        String gekozen,
        FormView form)
        implements Ingevuld {

    @Override
    public String ingevuld() {
        return Stream.of(gekozen, form.value("toch"), form.value("notitie"))
                .filter(woorden -> !woorden.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Somebody chose two people one by one, and has to look again. */
    public boolean isZelfGekozen() {
        return form.hasErrors() || voorstellen.isEmpty() && isKeuze();
    }

    /** There are two to choose, with or without a reason. */
    public boolean isKeuze() {
        return kandidaten.size() + metReden.size() > 1;
    }

    /** The ways on when there is no pair without anything against it. */
    public String verder() {
        String reden = metReden.isEmpty() ? "" : " Kies zelf twee mensen, en schrijf op waarom het toch kan.";
        return "Er zijn geen twee bemiddelaars zonder bezwaar." + reden
                + " Of vraag een bemiddelaar van een gemeente in de buurt, en zet die bij de vrijwilligers. Of laat de zaak op de"
                + " wachtlijst tot er iemand kan.";
    }

    /** How many people were weighed. */
    public int aantal() {
        return kandidaten.size() + geweigerd.size();
    }

    /**
     * A proposed pair: one column.
     *
     * @param waarde what its button sends
     * @param zin all reasons in one sentence
     */
    public record Voorstel(String kop, String waarde, List<Kandidaat> leden, String zin, List<Regel> regels) {

        public boolean isBeste() {
            return !kop.startsWith("Keuze");
        }
    }

    /**
     * One reason of a pair; without words it shows the load of both.
     *
     * @param soort goed, gaat or let-op
     */
    public record Regel(String label, String onder, String icoon, String soort, String zin) {

        public boolean isBelasting() {
            return zin == null;
        }
    }

    /** A mediator who can take the case, with the load of this year; {@code woont} also says what a reason is asked for. */
    public record Kandidaat(
            String id, String initialen, String naam, String woont, String talen, int zaken, int hoogstens) {

        public String voornaam() {
            return naam.split(" ")[0];
        }
    }

    /**
     * A mediator who cannot take the case, and why.
     *
     * @param opheffen what would change that, or that nothing does
     */
    public record Geweigerd(String naam, String reden, String opheffen, String icoon) {}
}
