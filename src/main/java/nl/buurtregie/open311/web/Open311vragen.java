package nl.buurtregie.open311.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

    @Inject
    private Open311inzage inzage;

    @Inject
    private Config instellingen;

    @Inject
    private Clock clock;

    void eisJurisdictie(String naam) {
        String onze = instellingen
                .getOptionalValue("buurtregie.open311.jurisdictie", String.class)
                .orElse("groningen.nl");
        if (naam != null && !naam.isBlank() && !naam.equals(onze)) {
            throw new RuleViolation("X1.5", "jurisdiction_id", "jurisdiction_id is " + onze + ", or nothing");
        }
    }

    Open311inzage.Regel een(String nummer) {
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
        return inzage.tussen(zoek.van(), zoek.tot()).stream()
                .filter(een -> past(vraag.getFirst("service_code"), Open311beeld.code(een)))
                .filter(een -> past(vraag.getFirst("status"), Open311beeld.status(een)))
                .toList();
    }

    List<Open311inzage.Regel> gewijzigd(MultivaluedMap<String, String> vraag) {
        eisJurisdictie(vraag.getFirst("jurisdiction_id"));
        Instant nu = clock.instant();
        Zoekvraag zoek =
                Zoekvraag.van(vraag.getFirst("start_date"), vraag.getFirst("end_date"), nu, Duration.ofDays(1));
        return inzage.gewijzigd(zoek.van(), zoek.tot());
    }

    /** One of the values between commas; nothing asked is everything. */
    private static boolean past(String gevraagd, String waarde) {
        return gevraagd == null
                || gevraagd.isBlank()
                || Arrays.stream(gevraagd.split(",")).map(String::strip).anyMatch(waarde::equals);
    }
}
