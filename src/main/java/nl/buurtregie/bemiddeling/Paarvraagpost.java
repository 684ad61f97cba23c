package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** Asks a chosen mediator by mail, reminds once, and thanks for a no. In the mail is no name, no address and no number of a case. */
@ApplicationScoped
class Paarvraagpost {

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Termijnen termijnen;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    /** Everybody on this case who was chosen and not asked yet. */
    void vraag(Bemiddeling zaak) {
        List<Toewijzing> teVragen =
                zaak.lopend().stream().filter(Toewijzing::isTeVragen).toList();
        Instant nu = clock.instant();
        for (Toewijzing gevraagd : teVragen) {
            Geheim link = Geheim.nieuw();
            gevraagd.vraag(link, nu, termijnen.antwoordVoor(LocalDate.ofInstant(nu, SharedClock.ZONE)));
            stuur(
                    Berichtsoort.PAARVRAAG,
                    gevraagd,
                    velden(gevraagd, link),
                    Zaakvraag.van(gevraagd).uiterlijk());
        }
    }

    void herinner(Toewijzing gevraagd) {
        Geheim link = Geheim.nieuw();
        gevraagd.herinner(link, clock.instant());
        stuur(
                Berichtsoort.PAARVRAAG_HERINNERING,
                gevraagd,
                velden(gevraagd, link),
                Zaakvraag.van(gevraagd).uiterlijk());
    }

    void bedank(Toewijzing gevraagd) {
        stuur(Berichtsoort.PAARVRAAG_BEDANKT, gevraagd, Map.of(), null);
    }

    /** Not about a case, as far as the mail can tell. */
    private void stuur(Berichtsoort soort, Toewijzing gevraagd, Map<Berichtveld, String> velden, Instant uiterlijk) {
        Medewerker wie = medewerkers.get(gevraagd.medewerkerId());
        if (wie.werktAls(Rol.BEMIDDELAAR)) {
            vanzelf.stuurVoor(
                    uiterlijk,
                    soort,
                    Long.toString(gevraagd.id()),
                    gevraagd.bemiddeling().nummer(),
                    Bestemming.mail(wie.email().orElse(null)),
                    velden);
        }
    }

    private Map<Berichtveld, String> velden(Toewijzing gevraagd, Geheim link) {
        Zaakvraag vraag = Zaakvraag.van(gevraagd);
        Map<Berichtveld, String> velden = new EnumMap<>(Berichtveld.class);
        velden.put(Berichtveld.AARD, vraag.aard().toLowerCase(Locale.ROOT));
        velden.put(Berichtveld.BUURT, gebieden.get(vraag.buurtCode()).naam());
        velden.put(Berichtveld.TAAL, vraag.talen());
        velden.put(Berichtveld.GROOTTE, vraag.grootte().toLowerCase(Locale.ROOT));
        velden.put(Berichtveld.UITERLIJK, tijd(vraag.uiterlijk()));
        velden.put(
                Berichtveld.LINK,
                site.find().map(adres -> adres + "/vraag/" + link.tekst()).orElse("Log in, het staat bij Mijn zaken."));
        return velden;
    }

    private static String tijd(Instant uiterlijk) {
        return DutchDates.longDay(LocalDate.ofInstant(uiterlijk, SharedClock.ZONE)) + ", " + DutchDates.time(uiterlijk)
                + " uur";
    }
}
