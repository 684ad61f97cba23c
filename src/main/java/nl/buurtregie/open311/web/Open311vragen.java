package nl.buurtregie.open311.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int MEESTE_NUMMERS = 100;
    private static final int MEESTE_SOORTEN = 200;
    private static final Set<String> STANDEN = Set.of("open", "closed");

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
        if (vraag.containsKey("service_request_id")) {
            return delen(vraag, "service_request_id", MEESTE_NUMMERS).stream()
                    .flatMap(nummer -> inzage.find(nummer).stream())
                    .toList();
        }
        Zoekvraag zoek =
                Zoekvraag.van(vraag.getFirst("start_date"), vraag.getFirst("end_date"), clock.instant(), VENSTER);
        return inzage.tussen(
                new Open311inzage.Vraag(
                        zoek.van(),
                        zoek.tot(),
                        delen(vraag, "service_code", MEESTE_SOORTEN).stream()
                                .map(code -> code.replaceFirst("\\.", "/"))
                                .toList(),
                        open(delen(vraag, "status", MEESTE_SOORTEN))),
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

    /** @return null for both */
    private static Boolean open(List<String> standen) {
        Set<String> gevraagd =
                standen.stream().map(stand -> stand.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (!STANDEN.containsAll(gevraagd)) {
            throw new RuleViolation("X1.13", "status", "status is open, closed, or both: open,closed");
        }
        return gevraagd.size() == 1 ? Boolean.valueOf(gevraagd.contains("open")) : null;
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

    /** The values between commas, also when it is there more than once; nothing asked is none. */
    private static List<String> delen(MultivaluedMap<String, String> vraag, String naam, int meest) {
        List<String> delen = vraag.getOrDefault(naam, List.of()).stream()
                .flatMap(waarde -> Arrays.stream(waarde.split(",")))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
        if (delen.size() > meest) {
            throw new RuleViolation("X1.14", naam, naam + ": at most " + meest + " at once");
        }
        return delen;
    }
}
