package nl.buurtregie.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.overlast.Open311inzage;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** INT-10: another program reports overlast. The same report within hours, not solved yet, is the same report: they try again too. */
@ApplicationScoped
public class MeldViaOpen311 {

    /** So long they try again; what comes later is news, also in the same words. */
    private static final Duration HERHAALT = Duration.ofHours(6);

    private static final int ERGENS_IN_DE_BUURT = 500;
    private static final int LANGSTE_PLEK = 120;

    @Inject
    private Open311sleutels sleutels;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Postcodelijst postcodes;

    @Inject
    private Open311inzage inzage;

    @Inject
    private Clock clock;

    /**
     * @param fotos sent as files
     * @throws RuleViolation X1.1 when the key does not work
     */
    @Transactional(TxType.NEVER) // not while photos are made
    public Ontvangst meld(Verzoek verzoek, List<byte[]> fotos) {
        Open311sleutel programma = sleutels.geldig(verzoek.apiKey()).orElseThrow(Open311sleutels::geenToegang);
        String contact = verzoek.bereikbaar(meldOverlast.gaatMail());
        Nieuws nieuws = new Nieuws(
                sleutel(verzoek, programma.programma()),
                Bron.OPEN311,
                soort(verzoek.serviceCode()),
                clock.instant(),
                plaats(verzoek),
                kort(verzoek.address(), LANGSTE_PLEK),
                null,
                null,
                null,
                null,
                Actie.NIETS,
                verzoek.toelichting(),
                contact == null ? null : new Nieuws.Contact(verzoek.naam(), contact),
                null,
                List.of());
        return meldOverlast.vanProgramma(nieuws, programma.naam(), programma.programma(), fotos);
    }

    /** What is not in the list cannot be reported either: it would never be read back. */
    private Categorie soort(String code) {
        if (code == null || code.isBlank()) {
            throw new RuleViolation("X1.7", "service_code", "service_code is needed");
        }
        return categorieen.alle().stream()
                .filter(een -> een.isNu() && !een.isTussenBuren() && een.slug().equals(slug(code)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The point; else, of an address with postcode and house number, the middle of its buurt. */
    private Plaats plaats(Verzoek verzoek) {
        if (verzoek.heeftPunt() || verzoek.address() == null) {
            return Plaats.op(verzoek.breedte(), verzoek.lengte());
        }
        return verzoek.huizen().stream()
                .flatMap(huis -> postcodes.buurt(huis.postcode(), huis.nummer()).stream())
                .findFirst()
                .map(buurt -> new Plaats(buurt.lat(), buurt.lon(), ERGENS_IN_DE_BUURT))
                .orElseThrow(() -> new RuleViolation(
                        "X1.2",
                        "address_string",
                        "address_string was not found: send house number and postcode, or lat and long"));
    }

    /** That of the report which this one repeats; else the first one that is free. Over midnight too. */
    private UUID sleutel(Verzoek verzoek, Long programma) {
        String wat = wat(verzoek, programma);
        Instant sinds = clock.instant().minus(HERHAALT);
        UUID sleutel = null;
        for (LocalDate dag : List.of(LocalDate.now(clock).minusDays(1), LocalDate.now(clock))) {
            int keer = 0;
            Open311inzage.Bekend bekend;
            do {
                String alles = String.join("\u001f", dag.toString(), Integer.toString(keer++), wat);
                sleutel = UUID.nameUUIDFromBytes(alles.getBytes(StandardCharsets.UTF_8));
                bekend = inzage.bekend(sleutel, sinds);
                if (bekend == Open311inzage.Bekend.LOOPT) {
                    return sleutel;
                }
            } while (bekend == Open311inzage.Bekend.VOORBIJ);
        }
        return sleutel;
    }

    private static String wat(Verzoek verzoek, Long programma) {
        return String.join(
                "\u001f",
                programma.toString(),
                String.valueOf(verzoek.serviceCode()),
                String.valueOf(verzoek.lat()),
                String.valueOf(verzoek.lon()),
                String.valueOf(verzoek.address()),
                String.valueOf(verzoek.description()),
                String.valueOf(verzoek.contact()),
                verzoek.fotos());
    }

    /** A code has no slash: it stands in addresses. */
    static String slug(String code) {
        return code == null ? "" : code.replaceFirst("\\.", "/");
    }

    private static String kort(String tekst, int langste) {
        return tekst == null || tekst.length() <= langste ? tekst : tekst.substring(0, langste - 1) + "…";
    }
}
