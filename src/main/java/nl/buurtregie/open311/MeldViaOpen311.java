package nl.buurtregie.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.overlast.Actie;
import nl.buurtregie.overlast.Bron;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.overlast.Plaats;

/** INT-10: another program reports overlast. The same report again on one day is the same report: they try again too. */
@ApplicationScoped
@Transactional
public class MeldViaOpen311 {

    private static final int LANGSTE_TOELICHTING = 500;
    private static final int LANGSTE_PLEK = 120;

    @Inject
    private Open311sleutels sleutels;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Clock clock;

    /** @throws nl.buurtregie.platform.RuleViolation X1.1 when the key does not work */
    public Ontvangst meld(Verzoek verzoek) {
        sleutels.geldig(verzoek.apiKey()).orElseThrow(Open311sleutels::geenToegang);
        Nieuws nieuws = new Nieuws(
                sleutel(verzoek),
                Bron.OPEN311,
                categorieen.kies(slug(verzoek.serviceCode())),
                clock.instant(),
                Plaats.op(verzoek.breedte(), verzoek.lengte()),
                kort(verzoek.address(), LANGSTE_PLEK),
                null,
                null,
                null,
                null,
                Actie.NIETS,
                verzoek.toelichting(LANGSTE_TOELICHTING),
                verzoek.contact() == null ? null : new Nieuws.Contact(verzoek.naam(), verzoek.contact()),
                null,
                List.of());
        return meldOverlast.meld(nieuws, Geheim.nieuw());
    }

    private UUID sleutel(Verzoek verzoek) {
        String alles = String.join(
                "\u001f",
                LocalDate.now(clock).toString(),
                verzoek.apiKey(),
                String.valueOf(verzoek.serviceCode()),
                verzoek.lat(),
                verzoek.lon(),
                String.valueOf(verzoek.address()),
                String.valueOf(verzoek.description()),
                String.valueOf(verzoek.contact()));
        return UUID.nameUUIDFromBytes(alles.getBytes(StandardCharsets.UTF_8));
    }

    /** A code has no slash: it stands in addresses. */
    static String slug(String code) {
        return code == null ? "" : code.replaceFirst("\\.", "/");
    }

    private static String kort(String tekst, int langste) {
        return tekst == null || tekst.length() <= langste ? tekst : tekst.substring(0, langste - 1) + "…";
    }
}
