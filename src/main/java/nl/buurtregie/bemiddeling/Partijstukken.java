package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What a case holds of exactly one neighbour. What only the other did, said or asked is left out. */
@ApplicationScoped
class Partijstukken {

    /** Steps that are of the case, whoever reads. */
    private static final Set<Handeling> VAN_DE_ZAAK = Set.of(
            Handeling.TOEWIJZING,
            Handeling.VERVANGING,
            Handeling.BEMIDDELING,
            Handeling.GEEN_BEMIDDELING,
            Handeling.NAZORG,
            Handeling.EERDER_NIEUWS,
            Handeling.AFSLUITING,
            Handeling.DUBBEL,
            Handeling.IN_DE_WACHT,
            Handeling.WEER_VERDER,
            Handeling.HEROPENING);

    private static final Set<Handeling> VAN_DE_EERSTE = Set.of(
            Handeling.AANMELDING,
            Handeling.INTAKE,
            Handeling.GESPREK_EERSTE_BUUR,
            Handeling.EERDER_GEKOZEN,
            Handeling.COACHING,
            Handeling.NAVRAAG,
            Handeling.AANVULLING,
            Handeling.BELVERZOEK,
            Handeling.INTREKKING,
            Handeling.MELDER_NIET_BEREIKT,
            Handeling.TERUGKOPPELING,
            Handeling.NIET_TERUGGEKOPPELD);

    private static final Set<Handeling> VAN_DE_TWEEDE = Set.of(Handeling.CONTACT_TWEEDE_BUUR);

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Clock clock;

    List<Stuk> van(Bemiddeling zaak, Partij partij) {
        String plek = "zaak " + zaak.nummer();
        List<Stuk> stukken = new ArrayList<>();
        stukken.add(Stuk.van("partij:" + partij.id(), "Naam, adres en taal", plek, isEerste(partij), wie(partij)));
        stukken.add(Stuk.van("zaak:" + partij.id(), "Over de zaak", plek, false, zaak(zaak, partij)));
        voeg(
                stukken,
                "intake:" + partij.id(),
                "Gevraagd bij de intake",
                plek,
                isEerste(partij) ? intake(zaak) : List.of());
        voeg(stukken, "toestemming:" + partij.id(), "Toestemmingen", plek, toestemmingen(partij));
        voeg(stukken, "contact:" + partij.id(), "Wanneer wij u zochten", plek, contacten(zaak, partij));
        voeg(stukken, "stappen:" + partij.id(), "Stappen in de zaak", plek, stappen(zaak, partij));
        bemiddelingen.bewaardeNotities(zaak).stream()
                .flatMap(notitie -> notitie(notitie, partij, plek).stream())
                .forEach(stukken::add);
        opmerkingen(zaak)
                .map(tekst -> Stuk.gemengd("opmerkingen:" + partij.id(), "Opmerkingen bij de stappen", plek, tekst))
                .ifPresent(stukken::add);
        return stukken;
    }

    private static void voeg(List<Stuk> stukken, String sleutel, String wat, String plek, List<Gegeven> gegevens) {
        if (!gegevens.isEmpty()) {
            stukken.add(Stuk.van(sleutel, wat, plek, false, gegevens));
        }
    }

    private static boolean isEerste(Partij partij) {
        return partij.rol() == Rolpartij.EERSTE_BUUR;
    }

    static List<Gegeven> wie(Partij partij) {
        Optional<Adres> adres = partij.adres();
        return gegevens(
                new Gegeven("Naam", partij.naam()),
                new Gegeven("Telefoon", partij.telefoon()),
                new Gegeven("E-mail", partij.email()),
                new Gegeven("Straat", adres.map(Adres::straat).orElse(null)),
                new Gegeven(
                        "Huisnummer",
                        adres.map(een -> een.huisnummer() + (een.toevoeging() == null ? "" : " " + een.toevoeging()))
                                .orElse(null)),
                new Gegeven("Postcode", adres.map(Adres::postcode).orElse(null)),
                new Gegeven("Plaats", adres.map(Adres::plaats).orElse(null)),
                new Gegeven("Taal", partij.taal()),
                new Gegeven(
                        "Woning",
                        partij.woonsituatie().map(woning -> woning.woord()).orElse(null)));
    }

    /** What the first neighbour answered at the intake is the own side. */
    private static List<Gegeven> intake(Bemiddeling zaak) {
        return zaak.weging().antwoorden().stream()
                .map(een -> new Gegeven(een.vraag(), een.antwoord()))
                .toList();
    }

    private List<Gegeven> zaak(Bemiddeling zaak, Partij partij) {
        boolean eerste = isEerste(partij);
        return gegevens(
                new Gegeven("U bent", partij.rol().woord().toLowerCase(java.util.Locale.ROOT)),
                new Gegeven("Aangemeld", eerste ? dag(zaak.aangemeldOp()) : null),
                new Gegeven("Hoe de vraag binnenkwam", eerste ? zaak.kanaal().woord() : null),
                new Gegeven("Waar het over gaat", eerste ? zaak.aardwoord().woord() : null),
                new Gegeven("Wie u naar ons stuurde", eerste ? verwijzer(zaak) : null),
                new Gegeven("Wist u bij de aanmelding dat wij gevraagd waren", eerste ? null : weet(zaak, partij)),
                new Gegeven("Waar het nu staat", zaak.status().woord()),
                new Gegeven("Gesloten", dag(zaak.afloop().afgeslotenOp())),
                new Gegeven("Verteld wat wij bewaren", dag(partij.ingelichtOp())),
                new Gegeven("Vragenlijst gestuurd", dag(partij.enqueteOp())));
    }

    /** Said by whoever brought the case, of the second neighbour only. */
    private static String weet(Bemiddeling zaak, Partij partij) {
        return partij.rol() != Rolpartij.TWEEDE_BUUR || zaak.buurWeet() == null
                ? null
                : zaak.buurWeet().woord();
    }

    /** The organisation; who worked there is that person's own. */
    private String verwijzer(Bemiddeling zaak) {
        return bemiddelingen
                .verwijzercontact(zaak)
                .map(Verwijzercontact::organisatie)
                .orElse(zaak.verwijzer().isDerde() ? zaak.verwijzerwoord() : null);
    }

    private List<Gegeven> toestemmingen(Partij partij) {
        return partij.toestemmingen().stream()
                .map(een -> new Gegeven(
                        een.doel().woord(),
                        (een.isGegeven() ? "ja, " : "nee, ") + dag(een.op()) + "; "
                                + een.tekst().bewijs()))
                .toList();
    }

    private List<Gegeven> contacten(Bemiddeling zaak, Partij partij) {
        return bemiddelingen.contacten(zaak).stream()
                .filter(een -> een.partijId() == partij.id())
                .map(een -> new Gegeven(
                        DutchDates.withYear(een.dag()),
                        een.wijze().woord() + (een.isBereikt() ? ", bereikt" : ", niet bereikt")))
                .toList();
    }

    private List<Gegeven> stappen(Bemiddeling zaak, Partij partij) {
        Set<Handeling> eigen = isEerste(partij) ? VAN_DE_EERSTE : VAN_DE_TWEEDE;
        return Historieregel.geldend(bemiddelingen.historie(zaak)).stream()
                .filter(regel -> VAN_DE_ZAAK.contains(regel.handeling()) || eigen.contains(regel.handeling()))
                .map(regel -> new Gegeven(
                        DutchDates.moment(regel.op(), clock), regel.handeling().woord()))
                .toList();
    }

    /** One's own words are one's own; those of the other and of the verwijzer are not looked at for the second neighbour. */
    private List<Stuk> notitie(Notitie notitie, Partij partij, String plek) {
        String sleutel = "notitie:" + notitie.id();
        String wat = "Notitie van " + dag(notitie.op());
        if (notitie.vanBuiten() == null) {
            return List.of(Stuk.gemengd(sleutel, wat, plek, notitie.tekst()));
        }
        if (!isEerste(partij)) {
            return List.of();
        }
        return List.of(
                notitie.isVanMelder()
                        ? Stuk.van(
                                sleutel,
                                "Wat u zelf schreef op " + dag(notitie.op()),
                                plek,
                                true,
                                gegevens(new Gegeven("Uw woorden", notitie.tekst())))
                        : Stuk.gemengd(sleutel, wat, plek, notitie.tekst()));
    }

    /** Short texts of staff at the steps, and why it waits or goes on: one text, to be looked at once. */
    private Optional<String> opmerkingen(Bemiddeling zaak) {
        Stream<String> vast = Stream.of(
                        zaak.weging().voorwaarde(),
                        zaak.weging().verwezenNaar(),
                        zaak.wacht().reden())
                .filter(tekst -> tekst != null && !tekst.isBlank());
        Stream<String> regels = bemiddelingen.historie(zaak).stream()
                .filter(regel -> regel.toelichting() != null)
                .map(regel -> dag(regel.op()) + ": " + regel.toelichting());
        return Optional.of(Stream.concat(vast, regels).collect(Collectors.joining("\n")))
                .filter(tekst -> !tekst.isEmpty());
    }

    private static List<Gegeven> gegevens(Gegeven... alle) {
        return Stream.of(alle)
                .filter(een -> een.waarde() != null && !een.waarde().isEmpty())
                .toList();
    }

    private static String dag(Instant op) {
        return op == null ? null : DutchDates.withYear(op);
    }
}
