package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Besluit;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Gekende;
import nl.buurtregie.privacy.verzoek.Onderdeel;
import nl.buurtregie.privacy.verzoek.Recht;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoekstap;
import nl.buurtregie.privacy.verzoek.VoerUit;

/** What was found of somebody, and what may be decided about it. Of a text with a neighbour in it only what is left is shown. */
@ApplicationScoped
class Onderdeelbeeld {

    @Inject
    private VoerUit voerUit;

    /** Null before it was looked for. */
    VerzoekView.Inhoud van(Verzoek verzoek, Form form) {
        if (verzoek.gezochtOp() == null) {
            return null;
        }
        List<VerzoekView.Deel> delen =
                verzoek.onderdelen().stream().map(Onderdeelbeeld::deel).toList();
        boolean beslissen =
                verzoek.stap() == Verzoekstap.BESLISSEN && !verzoek.recht().isPakket();
        return new VerzoekView.Inhoud(
                wie(verzoek),
                verzoek.recht().isPakket(),
                delen.stream().filter(deel -> deel.besluit() == null).toList(),
                delen.stream().filter(deel -> deel.besluit() != null).toList(),
                beslissen ? velden(verzoek, form) : List.of(),
                beslissen ? voerUit.bezwaren(verzoek) : List.of(),
                beslissen ? gevolg(verzoek) + blijft(verzoek) : gevolg(verzoek));
    }

    private static String wie(Verzoek verzoek) {
        boolean verwijzer = soorten(verzoek).equals(Set.of(Betrokkene.Soort.VERWIJZER));
        return verzoek.gekenden().isEmpty()
                ? "Wij bewaren niets van deze persoon."
                : "Alleen gegevens van deze persoon, uit "
                        + verzoek.gekenden().stream()
                                .map(een -> een.nummer())
                                .distinct()
                                .collect(Collectors.joining(" en "))
                        + (verwijzer
                                ? ". Wat over de bewoners gaat, zit er niet bij."
                                : ". Wat van de buur is, zit er niet bij.");
    }

    private List<ZaakView.Gegeven> velden(Verzoek verzoek, Form form) {
        return switch (verzoek.recht()) {
            case RECTIFICATIE ->
                voerUit.velden(verzoek).stream()
                        .map(veld -> {
                            form.propose(veld.code(), veld.waarde());
                            return new ZaakView.Gegeven(veld.label(), veld.code());
                        })
                        .toList();
            case INZAGE, WISSEN, BEPERKING, OVERDRACHT, BEZWAAR -> List.of();
        };
    }

    private String blijft(Verzoek verzoek) {
        return voerUit.watBlijft(verzoek).stream().map(zin -> " " + zin).collect(Collectors.joining());
    }

    private static Set<Betrokkene.Soort> soorten(Verzoek verzoek) {
        return verzoek.gekenden().stream().map(Gekende::soort).collect(Collectors.toSet());
    }

    /** For each way in which this person is known. */
    private static String gevolg(Verzoek verzoek) {
        Set<Betrokkene.Soort> als = soorten(verzoek);
        boolean bijOns = als.stream().anyMatch(Betrokkene.Soort::isBijOns);
        boolean verwijzer = als.contains(Betrokkene.Soort.VERWIJZER);
        boolean zaak = als.isEmpty() || als.contains(Betrokkene.Soort.PARTIJ) || als.contains(Betrokkene.Soort.MELDER);
        List<String> zinnen = new ArrayList<>();
        if (isBezwaar(verzoek) && (zaak || verwijzer)) {
            zinnen.add("Weeg het belang van deze persoon tegen onze taak.");
        }
        if (zaak) {
            zinnen.add(gevolgInZaak(verzoek, als));
        }
        if (verwijzer) {
            zinnen.add(gevolgVoorVerwijzer(verzoek));
        }
        if (bijOns) {
            zinnen.add(gevolgBijOns(verzoek));
        }
        if (!zaak && (verzoek.recht() == Recht.BEPERKING || isBezwaar(verzoek) && !verwijzer)) {
            zinnen.add("In de brief staat waarom.");
        }
        return zinnen.stream().filter(zin -> !zin.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean isBezwaar(Verzoek verzoek) {
        return verzoek.recht() == Recht.BEZWAAR;
    }

    private static String gevolgVoorVerwijzer(Verzoek verzoek) {
        return switch (verzoek.recht()) {
            case INZAGE, OVERDRACHT -> "";
            case RECTIFICATIE ->
                "Toewijzen verandert deze gegevens meteen, in het boek van verwijzers en bij de zaken van deze persoon. Wat nog"
                        + " op verzending wacht, gaat naar het nieuwe e-mailadres.";
            case WISSEN ->
                "Toewijzen haalt deze persoon meteen uit het boek van verwijzers en van de zaken, en wist de brieven aan deze"
                        + " persoon. De zaken zelf blijven. Wat gewist is, komt niet terug.";
            case BEPERKING -> "Van een verwijzer staat niets stil.";
            case BEZWAAR ->
                "Toewijzen haalt deze persoon meteen uit het boek van verwijzers en van de zaken: die hoort niet meer hoe het"
                        + " afloopt. De zaken zelf blijven.";
        };
    }

    private static String gevolgBijOns(Verzoek verzoek) {
        return switch (verzoek.recht()) {
            case INZAGE, OVERDRACHT -> "";
            case RECTIFICATIE ->
                "Hoort er een account bij? Dan verandert een beheerder naam en e-mailadres bij Mensen, en een coördinator"
                        + " buurt, talen en dagdelen bij de vrijwilliger. Laat dat eerst doen en wijs het daarna toe. Staan er"
                        + " hieronder velden, dan verandert toewijzen die meteen.";
            case WISSEN -> "Toewijzen wist meteen wat deze vrijwilliger ons vertelde. Wat gewist is, komt niet terug.";
            case BEPERKING, BEZWAAR -> "Van wie hier werkt of werkte, staat niets stil.";
        };
    }

    private static String gevolgInZaak(Verzoek verzoek, Set<Betrokkene.Soort> als) {
        return switch (verzoek.recht()) {
            case INZAGE, OVERDRACHT -> "";
            case RECTIFICATIE ->
                "Toewijzen verandert deze gegevens meteen. In de zaak komt te staan dat er iets verbeterd is, niet wat."
                        + " Waar wij deze persoon ook kennen, verandert mee wat er hetzelfde stond.";
            case WISSEN ->
                "Toewijzen wist de hele zaak meteen, ook wat er over de andere buur in staat: namen, brieven, notities en"
                        + " links. De cijfers blijven. Wat gewist is, komt niet terug.";
            case BEPERKING ->
                "Toewijzen zet de zaak stil. Coördinator en bemiddelaars kunnen hem lezen, maar niets vastleggen, tot jij"
                        + " de beperking opheft. Een gesprek dat gepland staat, wordt afgezegd.";
            case BEZWAAR -> bezwaarInZaak(als);
        };
    }

    private static String bezwaarInZaak(Set<Betrokkene.Soort> als) {
        List<String> zinnen = new ArrayList<>();
        if (als.isEmpty() || als.contains(Betrokkene.Soort.PARTIJ)) {
            zinnen.add(
                    "Toewijzen zet de zaak stil, en een gesprek dat gepland staat wordt afgezegd; wissen kan als de zaak"
                            + " gesloten is, met een nieuw verzoek.");
        }
        if (als.contains(Betrokkene.Soort.MELDER)) {
            zinnen.add("Over een melding krijgt de melder geen berichten meer; de melding zelf gaat door.");
        }
        return String.join(" ", zinnen);
    }

    private static VerzoekView.Deel deel(Onderdeel deel) {
        return new VerzoekView.Deel(
                deel.id().toString(),
                deel.wat(),
                deel.plek(),
                uitleg(deel),
                !deel.isGemengd(),
                deel.zwart(),
                deel.besluit() == null ? null : deel.besluit().woord(),
                keuzes(deel));
    }

    private static String uitleg(Onderdeel deel) {
        if (deel.reden() != null) {
            return "reden: " + deel.reden();
        }
        if (deel.isNogNaTeKijken()) {
            return "Wacht op de coördinator: hierin kan iets over de buur staan.";
        }
        return deel.voorstel() == null
                ? null
                : "Nagekeken door " + deel.voorstelDoor() + ": "
                        + switch (deel.voorstel()) {
                            case GEVEN -> "niets gaat over de buur.";
                            case DEELS -> "wat over de buur gaat, is zwart.";
                            case NIET -> "alles gaat over de buur.";
                        };
    }

    /** Not giving is always possible; the reason is asked then. */
    private static List<Option> keuzes(Onderdeel deel) {
        List<Option> keuzes = new ArrayList<>();
        Besluit hoe = deel.isGemengd() ? deel.voorstel() : Besluit.GEVEN;
        if (hoe != null && hoe != Besluit.NIET) {
            keuzes.add(Option.of(hoe, hoe.woord()));
        }
        return keuzes;
    }
}
