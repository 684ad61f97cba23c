package nl.buurtregie.open311.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.open311.Open311sleutels;
import nl.buurtregie.open311.Zoekvraag;
import nl.buurtregie.overlast.Open311inzage;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.eclipse.microprofile.config.Config;

/** What another program asks for, with the defaults of the specification. */
@ApplicationScoped
@Transactional
class Open311vragen {

    private static final Duration VENSTER = Duration.ofDays(90);
    private static final int MEESTE = 1_000;

    @Inject
    private Open311inzage inzage;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Open311sleutels sleutels;

    @Inject
    private Config instellingen;

    @Inject
    private Demoaccounts demo;

    @Inject
    private Clock clock;

    /** Where nobody works on the street nothing is taken; what was taken before goes on. */
    void eisOpen() {
        if (!aanbod.doet(Deel.STRAAT)) {
            throw new RuleViolation("X1.12", "service_code", "reports are not taken here (any more)");
        }
    }

    void eisJurisdictie(String naam) {
        jurisdictie()
                .filter(onze -> naam != null && !naam.isBlank() && !naam.equals(onze))
                .ifPresent(onze -> {
                    throw new RuleViolation("X1.5", "jurisdiction_id", "jurisdiction_id is " + onze + ", or nothing");
                });
    }

    /** As long as nobody set it any name is ours: another program knows which city it asks. */
    private Optional<String> jurisdictie() {
        return instellingen
                .getOptionalValue("buurtregie.open311.jurisdictie", String.class)
                .filter(naam -> !naam.isBlank())
                .or(() -> demo.isAan() ? Optional.of("groningen.nl") : Optional.empty());
    }

    Open311inzage.Regel een(String nummer, MultivaluedMap<String, String> vraag) {
        eisJurisdictie(vraag.getFirst("jurisdiction_id"));
        return inzage.find(nummer).orElseThrow(NotFound::new);
    }

    List<Open311inzage.Regel> zoek(MultivaluedMap<String, String> vraag) {
        eisJurisdictie(vraag.getFirst("jurisdiction_id"));
        String nummers = vraag.getFirst("service_request_id");
        if (nummers != null) {
            return Arrays.stream(nummers.split(","))
                    .limit(100)
                    .flatMap(nummer -> inzage.find(nummer.strip()).stream())
                    .toList();
        }
        Zoekvraag zoek =
                Zoekvraag.van(vraag.getFirst("start_date"), vraag.getFirst("end_date"), clock.instant(), VENSTER);
        return inzage.tussen(
                new Open311inzage.Vraag(
                        zoek.van(),
                        zoek.tot(),
                        delen(vraag.getFirst("service_code"))
                                .map(code -> code.replaceFirst("\\.", "/"))
                                .toList(),
                        open(delen(vraag.getFirst("status")).toList())),
                bladzijde(vraag));
    }

    List<Open311inzage.Bericht> nieuws(MultivaluedMap<String, String> vraag) {
        eisJurisdictie(vraag.getFirst("jurisdiction_id"));
        Zoekvraag zoek = Zoekvraag.van(
                vraag.getFirst("start_date"), vraag.getFirst("end_date"), clock.instant(), Duration.ofDays(1));
        return inzage.nieuws(zoek.van(), zoek.tot(), bladzijde(vraag));
    }

    /** Who asks, when it says so by its key; null for anybody. */
    Long programma(MultivaluedMap<String, String> vraag) {
        return sleutels.programma(vraag.getFirst("api_key")).orElse(null);
    }

    private static Boolean open(List<String> standen) {
        boolean open = standen.contains("open");
        return standen.isEmpty() || open && standen.contains("closed") ? null : Boolean.valueOf(open);
    }

    private static Open311inzage.Bladzijde bladzijde(MultivaluedMap<String, String> vraag) {
        return new Open311inzage.Bladzijde(getal(vraag, "page", 1, 100_000), getal(vraag, "page_size", MEESTE, MEESTE));
    }

    private static int getal(MultivaluedMap<String, String> vraag, String naam, int anders, int meest) {
        String tekst = vraag.getFirst(naam);
        int getal =
                tekst == null || tekst.isBlank() ? anders : tekst.matches("[0-9]{1,6}") ? Integer.parseInt(tekst) : 0;
        if (getal < 1 || getal > meest) {
            throw new RuleViolation("X1.9", naam, naam + " is a number from 1 to " + meest);
        }
        return getal;
    }

    /** The values between commas; nothing asked is none. */
    private static Stream<String> delen(String gevraagd) {
        return gevraagd == null || gevraagd.isBlank()
                ? Stream.empty()
                : Arrays.stream(gevraagd.split(",")).limit(200).map(String::strip);
    }
}
