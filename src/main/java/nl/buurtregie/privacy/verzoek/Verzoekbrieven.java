package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** The letters of a request: one for each right and each way in which it can end. Nothing of a neighbour is in them. */
@ApplicationScoped
public class Verzoekbrieven {

    private static final String MET_LINK = "U haalt het op met deze link:\n\n" + Beantwoord.LINK
            + "\n\nDe link werkt één keer, en hooguit " + Beantwoord.DAGEN + " dagen. Geef hem aan niemand.";

    private static final String ERBIJ = "U vindt het bij deze brief.";

    @Inject
    private Bezorging bezorging;

    @Inject
    private Bewaarinstellingen termijnen;

    String ontvangst(Verzoek verzoek) {
        return brief(
                verzoek,
                "Wij hebben uw verzoek om " + verzoek.recht().inZin() + " op " + binnen(verzoek)
                        + " ontvangen. Het nummer is " + verzoek.nummer() + ".",
                "Wij kijken eerst of u het echt bent. Zo krijgt niemand anders uw gegevens. Wij maken geen kopie van uw"
                        + " paspoort of rijbewijs.",
                "U hoort van ons uiterlijk op " + DutchDates.withYear(verzoek.uiterlijk()) + ".");
    }

    /** Also for paper. */
    public String verlenging(Verzoek verzoek) {
        return brief(
                verzoek,
                "U vroeg ons om " + verzoek.recht().inZin() + ". Dat duurt langer dan een maand.",
                "De reden: " + verzoek.verlenging().map(Verlenging::reden).orElse(""),
                "U hoort van ons uiterlijk op " + DutchDates.withYear(verzoek.uiterlijk()) + ".",
                klacht());
    }

    String ingetrokken(Verzoek verzoek) {
        return brief(
                verzoek,
                "U wilt niet meer verder met uw verzoek om " + verzoek.recht().inZin()
                        + ". Wij doen er dus niets meer mee.",
                "U kunt altijd opnieuw een verzoek doen.");
    }

    /** @param staatStil for another reason, that is not told: it is somebody else's */
    String opgeheven(Verzoek verzoek, boolean staatStil) {
        return brief(
                verzoek,
                "U vroeg ons om " + verzoek.recht().inZin() + ". Daarom bewaarden wij uw gegevens alleen, en deden er"
                        + " verder niets mee.",
                staatStil
                        ? "Dat stopt nu. Wij werken nog niet verder aan de zaak."
                        : "Dat stopt nu. Wij gaan weer verder met uw zaak.",
                klacht());
    }

    /** @param perMail with a link; else the package is added on paper */
    String antwoord(Verzoek verzoek, boolean perMail) {
        String begin =
                "Op " + binnen(verzoek) + " vroeg u ons om " + verzoek.recht().inZin() + ".";
        String inhoud =
                switch (verzoek.uitkomst()) {
                    case NIETS_GEVONDEN -> nietsGevonden();
                    case AFGEWEZEN -> afgewezen(verzoek);
                    case INGETROKKEN -> "U hebt uw verzoek ingetrokken.";
                    case TOEGEWEZEN, DEELS -> toegewezen(verzoek, perMail);
                };
        return brief(verzoek, begin, inhoud, klacht());
    }

    private String nietsGevonden() {
        return "Wij hebben gezocht en niets over u gevonden. Wij bewaren geen gegevens van u, behalve dit verzoek zelf,"
                + " zodat wij kunnen laten zien wat wij deden. Daaruit halen wij "
                + DutchDates.period(termijnen.verzoeken())
                + " na ons antwoord uw naam en uw vraag weg.";
    }

    private static String binnen(Verzoek verzoek) {
        return DutchDates.withYear(verzoek.binnenOp());
    }

    private static String afgewezen(Verzoek verzoek) {
        String waarom = verzoek.recht().isPakket() && verzoek.reden() == null
                ? nietGegeven(verzoek)
                : "De reden: " + verzoek.reden();
        return "Wij doen niet wat u vroeg.\n\n" + waarom;
    }

    static String toegewezen(Verzoek verzoek, boolean perMail) {
        return switch (verzoek.recht()) {
            case INZAGE -> pakket("Wij sturen u wat wij over u bewaren.", verzoek, perMail);
            case OVERDRACHT ->
                pakket(
                        "Wij sturen u wat u zelf aan ons gaf, ook als bestand (JSON). Een andere organisatie kan dat"
                                + " inlezen.",
                        verzoek,
                        perMail);
            case RECTIFICATIE -> "Wij hebben uw gegevens veranderd zoals u vroeg.";
            case WISSEN -> gewist(verzoek);
            case BEPERKING ->
                "Wij bewaren uw gegevens nog wel, maar doen er niets mee. Dat blijft zo tot u iets anders van ons hoort.";
            case BEZWAAR -> "U krijgt gelijk. " + bezwaar(verzoek);
        };
    }

    /** What stays of this person stands in it by name; of what is about nobody any more what that is. */
    private static String gewist(Verzoek verzoek) {
        if (isAlleen(verzoek, Betrokkene.Soort.VERWIJZER::equals)) {
            return "Wij hebben uw naam, uw organisatie en hoe wij u bereiken gewist, overal waar u bij ons als verwijzer"
                    + " stond. De zaken die u naar ons verwees blijven. Die gaan over anderen. Dit verzoek zelf blijft ook,"
                    + " zodat wij kunnen laten zien wat wij deden.";
        }
        String niemand = isAlleen(verzoek, Betrokkene.Soort::isBijOns)
                ? "hoe iemand bij ons kwam, en welke stappen daarna kwamen"
                : "wat voor zaak het was, in welke buurt, en hoe het afliep";
        boolean alles = verzoek.reden() == null;
        return "Wij hebben uw gegevens gewist" + (alles ? "." : ", behalve wat hieronder staat.")
                + " Wat over niemand meer gaat, blijft staan: " + niemand
                + ". En dit verzoek zelf, zodat wij kunnen laten zien wat wij deden."
                + (alles ? "" : "\n\n" + verzoek.reden());
    }

    private static boolean isAlleen(Verzoek verzoek, Predicate<Betrokkene.Soort> zo) {
        return !verzoek.gekenden().isEmpty()
                && verzoek.gekenden().stream().map(Gekende::soort).allMatch(zo);
    }

    /** Of a case, of a report, of who referred, or of more than one of these. */
    private static String bezwaar(Verzoek verzoek) {
        List<Betrokkene.Soort> als =
                verzoek.gekenden().stream().map(Gekende::soort).distinct().toList();
        List<String> zinnen = new ArrayList<>();
        if (als.isEmpty() || als.contains(Betrokkene.Soort.PARTIJ)) {
            zinnen.add(
                    "Wij doen niets meer met uw gegevens. Wij bewaren ze alleen nog. Is uw zaak gesloten, dan kunt u ons"
                            + " ook vragen om ze te wissen.");
        }
        if (als.contains(Betrokkene.Soort.MELDER)) {
            zinnen.add(
                    "Over uw melding krijgt u geen berichten meer van ons. Wij gaan wel verder met wat u meldde. Uw naam"
                            + " en contact bewaren wij nog tot de dag dat ze vanzelf weg gaan. U kunt ons ook vragen om ze nu te wissen.");
        }
        if (als.contains(Betrokkene.Soort.VERWIJZER)) {
            zinnen.add(
                    "Wij hebben uw naam en hoe wij u bereiken weggehaald bij wie u naar ons verwees. U hoort dus niet meer van"
                            + " ons hoe het afloopt.");
        }
        return String.join(" ", zinnen);
    }

    private static String pakket(String begin, Verzoek verzoek, boolean perMail) {
        String hoe = perMail ? MET_LINK : ERBIJ;
        String ander = verzoek.recht() == Recht.INZAGE ? "\n\n" + overAnderen(verzoek) : "";
        String niet = nietGegeven(verzoek);
        return begin + " " + hoe + ander + (niet.isEmpty() ? "" : "\n\n" + niet);
    }

    private static String overAnderen(Verzoek verzoek) {
        return isAlleen(verzoek, Betrokkene.Soort.VERWIJZER::equals)
                ? "Wat over de bewoners gaat, staat er niet in."
                : "Wat over uw buur gaat, staat er niet in. Een zwart blokje betekent: hier stond iets over een ander.";
    }

    /** A letter that went by mail, for paper; what was written about the link in other words stays to be seen. */
    static String voorPapier(String brief) {
        return brief.replace("\r\n", "\n").replace(MET_LINK, ERBIJ);
    }

    private static String nietGegeven(Verzoek verzoek) {
        List<Onderdeel> niet = verzoek.onderdelen().stream()
                .filter(deel -> deel.besluit() == Besluit.NIET)
                .toList();
        return niet.isEmpty()
                ? ""
                : niet.stream()
                        .map(deel -> "- " + deel.wat() + ": " + deel.reden())
                        .collect(Collectors.joining("\n", "Dit krijgt u niet:\n", ""));
    }

    private String klacht() {
        Bezorging.Afzender wij = bezorging.afzender();
        return "Bent u het er niet mee eens, of hebt u een vraag? Bel " + wij.telefoon() + " of mail " + wij.email()
                + ". U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.";
    }

    private String brief(Verzoek verzoek, String... alineas) {
        return "Beste " + verzoek.vrager().naam() + ",\n\n" + String.join("\n\n", alineas)
                + "\n\nMet vriendelijke groet,\n\n" + bezorging.afzender().naam() + "\n";
    }
}
