package nl.buurtregie.bemiddeling.werk.web;

import java.util.List;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * The work list of the coordinator.
 *
 * @param leegte what is said where no rows are
 * @param afwezig colleagues who are away and had cases in hand
 * @param verlaten numbers of closed cases of which everybody who is named is away today
 */
public record WerkvoorraadView(
        String datum,
        List<ZaakView.Telling> tellingen,
        List<Filter> filters,
        Bewaard bewaard,
        boolean gefilterd,
        Leegte leegte,
        List<Groep> groepen,
        String getoond,
        ZaakView.Volgende volgende,
        Wachtlijst wachtlijst,
        Paren paren,
        List<Zorg> wachten,
        Navragen navragen,
        List<Vrijwilliger> vrijwilligers,
        String download,
        String nieuweAanmelding,
        List<Afwezig> afwezig,
        List<String> verlaten) {

    /** Why there is nothing, whether that is good, and the way on. */
    public record Leegte(String icoon, String soort, String kop, String tekst, Link weg, String wegIcoon) {}

    /** Somebody who is away, and of how many cases that is to be looked at. */
    public record Afwezig(String kop, String tekst) {}

    /** A group of rows with a heading; without a title the rows go on with the group that was shown before. */
    public record Groep(String soort, String titel, int aantal, String noot, List<Regel> regels) {

        public boolean laat() {
            return soort.equals("laat");
        }

        public String getal() {
            return ZaakView.Telling.getal(aantal);
        }
    }

    /**
     * One case: the term, the next step, whom it waits for, what it is about and who does it.
     *
     * @param van who has it in hand; null for nobody
     * @param kiesbaar it can be handed over with others
     * @param einde null when the case stands still at somebody's request
     * @param oppakbaar it waits for a coördinator, and nobody has it in hand
     */
    public record Regel(
            DayStrip termijn,
            String stap,
            String href,
            String nummer,
            String bijzonder,
            String wachtOp,
            String wachtIcoon,
            String aard,
            String buurt,
            PaarView paar,
            String van,
            String einde,
            String wijk,
            boolean kiesbaar,
            boolean oppakbaar) {}

    /**
     * What is one's own: columns, choices that were kept under a name, and the form that keeps one more.
     *
     * @param eigen the columns are not the usual ones
     * @param veranderd where one reads what changed since the last look
     * @param keuze what this page shows, whatever another one showed meanwhile: that is what is kept
     */
    public record Bewaard(
            List<Link> keuzes, List<Kolom> kolommen, boolean eigen, Link veranderd, String keuze, FormView form) {

        public boolean isFout() {
            return form.hasErrors();
        }
    }

    public List<Kolom> kolommen() {
        return bewaard.kolommen();
    }

    /** Some rows can be handed over. */
    public boolean isKiesbaar() {
        return groepen.stream().flatMap(groep -> groep.regels().stream()).anyMatch(Regel::kiesbaar);
    }

    /** There is a row that can be taken in hand. */
    public boolean isOppakbaar() {
        return groepen.stream().flatMap(groep -> groep.regels().stream()).anyMatch(Regel::oppakbaar);
    }

    /** A case that asks for something beside its step, with the page for it. */
    public record Zorg(String aard, String nummer, String href, String wat, String knop) {}

    /**
     * Referrals to ask after, those that wait longest first.
     *
     * @param aantal how many there are, with those that are not shown
     */
    public record Navragen(List<Zorg> zorgen, Counted aantal) {

        /** Null when all are shown. */
        public String noot() {
            return aantal.note(zorgen.size(), Zijlijsten.LANGST);
        }
    }

    /**
     * Pairs that are not whole, the worst kind first.
     *
     * @param aantal how many there are, with those that are not shown
     */
    public record Paren(List<Zorg> zorgen, Counted aantal) {

        /** Null when all are shown. */
        public String noot() {
            return aantal.note(zorgen.size(), "de %d die het eerst aandacht vragen");
        }
    }

    /** Null when all are shown. */
    public String wachtenNoot() {
        return wachten.size() < Paarzorgen.WACHT_HOOGUIT
                ? null
                : "Dit zijn de " + wachten.size() + " oudste zaken. Er kunnen er meer zijn.";
    }

    /** A volunteer of whom something ends soon. */
    public record Vrijwilliger(String naam, String wat, String href) {}

    /**
     * The cases that wait for a pair.
     *
     * @param aantal as the work list shows them, also those that stand still at somebody's request
     * @param zaken the first for which a pair can be chosen
     */
    public record Wachtlijst(int aantal, String langst, List<Wachtend> zaken, String href) {}

    /** One waiting case with its risk of escalation (hoog, midden or laag) and why it stands where it stands. */
    public record Wachtend(String aard, String nummer, String href, String gewacht, String kans, String waarom) {}

    /** The chosen count as it stands in the address, or null. */
    public String gekozenTelling() {
        return tellingen.stream()
                .filter(ZaakView.Telling::gekozen)
                .map(ZaakView.Telling::toon)
                .findFirst()
                .orElse(null);
    }

    public boolean leeg() {
        return groepen.stream().allMatch(groep -> groep.regels().isEmpty());
    }
}
