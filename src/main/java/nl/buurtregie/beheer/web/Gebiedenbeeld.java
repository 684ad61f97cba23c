package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Importsoort;
import nl.buurtregie.gebied.Importvoorstellen;
import nl.buurtregie.gebied.Importvraag;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.gebied.Vlakken;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/** Tells what is known about the areas, in a few lines. */
@ApplicationScoped
class Gebiedenbeeld {

    @Inject
    private Indelingen indelingen;

    @Inject
    private Bevolking bevolking;

    @Inject
    private Vlakken vlakken;

    @Inject
    private Importvoorstellen voorstellen;

    @Inject
    private Clock clock;

    GebiedenView van(FormView form) {
        int jaar = LocalDate.now(clock).getYear();
        int indeling = indelingen.geldigIn(jaar);
        List<GebiedenView.Regel> regels = List.of(
                regel("Indeling", indeling(indeling), Importsoort.INDELING, null),
                regel("Kompaswijken", koppeling(indeling, Niveau.KOMPASWIJK), Importsoort.KOPPELING, Niveau.KOMPASWIJK),
                regel("Stadsdelen", koppeling(indeling, Niveau.STADSDEEL), Importsoort.KOPPELING, Niveau.STADSDEEL),
                regel("Inwoners", inwoners(jaar, indeling), Importsoort.BEVOLKING, null),
                regel("Grenzen", grenzen(indeling), Importsoort.GRENZEN, Niveau.BUURT));
        return new GebiedenView(
                voorstellen.huidig().map(this::voorstel).orElse(null),
                form,
                regels,
                voorstellen.eerder().stream().map(this::eerder).toList());
    }

    private static GebiedenView.Regel regel(String kop, String stand, Importsoort soort, Niveau niveau) {
        String href =
                "/beheer/gebieden/inlezen?soort=" + soort.name() + (niveau == null ? "" : "&niveau=" + niveau.name());
        return new GebiedenView.Regel(kop, stand, new Link(kop + " inlezen", href));
    }

    private String indeling(int nu) {
        String eerder = indelingen.jaren().stream()
                .filter(jaar -> jaar != nu)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "Van " + nu + ": " + indelingen.gebieden(nu, Niveau.BUURT).size() + " buurten in "
                + indelingen.gebieden(nu, Niveau.WIJK).size() + " wijken."
                + (eerder.isEmpty() ? "" : " Ook bewaard: " + eerder + ".");
    }

    private String koppeling(int indeling, Niveau niveau) {
        int aantal = indelingen.gebieden(indeling, niveau).size();
        return aantal == 0 ? "Nog niet ingelezen." : aantal + ", bij de indeling van " + indeling + ".";
    }

    private String inwoners(int jaar, int indeling) {
        String bron = bevolking.bron(jaar);
        if (bron.isEmpty()) {
            return "Nog niet ingelezen.";
        }
        var bekend = bevolking.inwoners(jaar).keySet();
        long zonder = indelingen.gebieden(indeling, Niveau.BUURT).stream()
                .filter(buurt -> !bekend.contains(buurt.code()))
                .count();
        return bron + (zonder == 0 ? ". Elke buurt heeft een getal." : ". Zonder getal: " + zonder + " buurten.");
    }

    private String grenzen(int indeling) {
        return vlakken.geschat(indeling) ? "Geschat rond het midden van elke buurt." : "Ingelezen.";
    }

    private GebiedenView.Voorstel voorstel(Importvoorstellen.Voorstel een) {
        return new GebiedenView.Voorstel(
                String.valueOf(een.id()),
                wat(een.vraag().soort(), een.vraag().jaar(), een.vraag().niveau()),
                "Gekozen " + DutchDates.moment(een.op(), clock) + " door "
                        + een.vraag().door() + ". Bron: " + een.vraag().bron() + ".",
                een.gevolgen());
    }

    private GebiedenView.Eerder eerder(Importvoorstellen.Eerder een) {
        return new GebiedenView.Eerder(
                wat(een.soort(), een.jaar(), een.niveau()),
                een.bron() + " · " + een.regels() + (een.regels() == 1 ? " regel · " : " regels · ")
                        + DutchDates.moment(een.op(), clock) + ", " + een.door());
    }

    /** "Indeling 2025", "Koppeling 2025, kompaswijk". */
    static String wat(Importsoort soort, int jaar, Niveau niveau) {
        return switch (soort) {
            case INDELING -> "Indeling " + jaar;
            case KOPPELING -> "Koppeling met " + niveau.woord() + ", indeling " + jaar;
            case BEVOLKING -> "Inwoners";
            case GRENZEN -> "Grenzen per " + niveau.woord() + ", indeling " + jaar;
        };
    }

    /** What was just taken over, in a sentence. */
    static String gelukt(Importvraag vraag) {
        return wat(vraag.soort(), vraag.jaar(), vraag.niveau()) + ": ingelezen.";
    }
}
