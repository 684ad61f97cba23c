package nl.buurtregie.mensen.boek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Adrespost;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Collegapost;

/** What somebody hears by mail of what happens to the own account. Subjects are read on locked phones: they say no name. */
@ApplicationScoped
public class Accountpost {

    private static final String UITNODIGING = "uitnodiging voor een account";
    private static final String WACHTWOORDLINK = "link voor een nieuw wachtwoord";
    private static final String OUD_ADRES = "bericht aan een oud adres";

    @Inject
    private Postkamer postkamer;

    @Inject
    private Adrespost adressen;

    @Inject
    private Collegapost collegas;

    @Inject
    private Organisatie organisatie;

    /**
     * What did not arrive at the address until now goes to the new one. But a link in it does not work any more: that does not go at all.
     *
     * @param nieuw null when there is none
     */
    public void verhuis(String oud, String nieuw) {
        adressen.laatVallen(oud, UITNODIGING);
        adressen.laatVallen(oud, WACHTWOORDLINK);
        collegas.verhuis(oud, nieuw, OUD_ADRES);
    }

    /**
     * @param site address of this site, without a slash at the end
     * @return the message, to ask later how it went; empty without an address
     */
    public Optional<Long> uitnodiging(Medewerker wie, String door, String site, Geheim link, Instant tot) {
        return stuur(
                UITNODIGING,
                wie,
                tot,
                "Uitnodiging voor Buurtregie",
                door + " nodigt je uit om te werken met Buurtregie, als " + Rol.woorden(wie.rollen(), " en ")
                        + ".\n\nMaak je account met deze link:\n" + site + "/welkom/" + link.tekst()
                        + "\n\nDe link werkt één keer, en tot " + DutchDates.longDay(dag(tot))
                        + ". Verwachtte je deze uitnodiging niet? Dan hoef je niets te doen.");
    }

    public void wachtwoordlink(Medewerker wie, String site, Geheim link, Instant tot) {
        String wat = wie.heeftWachtwoord() ? "nieuw wachtwoord" : "wachtwoord";
        stuur(
                WACHTWOORDLINK,
                wie,
                tot,
                "Buurtregie: kies een " + wat,
                "Er is een " + wat + " gevraagd voor je account " + wie.gebruikersnaam()
                        + ".\n\nKies het met deze link:\n" + site + "/wachtwoord-vergeten/" + link.tekst()
                        + "\n\nDe link werkt één keer, een uur lang. Vroeg je dit niet? Dan hoef je niets te doen:"
                        + " aan je account verandert dan niets.");
    }

    public Gehoord gewijzigd(Medewerker wie, String wat) {
        return gehoord(stuur(
                "bericht over een account",
                wie,
                null,
                "Buurtregie: er veranderde iets aan je account",
                wat + "\n\nKlopt dit niet? Bel dan: " + organisatie.telefoon() + "."));
    }

    /** To an address that is not of the account any more. */
    public void naarOudAdres(String adres, Medewerker wie, String wat) {
        postkamer.verstuur(Bericht.los(
                OUD_ADRES,
                adres,
                "Buurtregie: er veranderde iets aan je account",
                brief(wie, wat + "\n\nKlopt dit niet? Bel dan: " + organisatie.telefoon() + ".")));
    }

    /** @param tot from then on the link in it does not work, and it does not go; null without a link */
    private Optional<Long> stuur(String soort, Medewerker wie, Instant tot, String onderwerp, String tekst) {
        return wie.email()
                .map(aan -> postkamer.verstuur(
                        Bericht.los(soort, aan, onderwerp, brief(wie, tekst)).voor(tot)));
    }

    private static Gehoord gehoord(Optional<Long> bericht) {
        return bericht.isPresent() ? Gehoord.PER_MAIL : Gehoord.NIET;
    }

    private String brief(Medewerker wie, String tekst) {
        return "Beste " + wie.naam() + ",\n\n" + tekst + "\n\nMet vriendelijke groet,\n" + organisatie.naam() + "\n";
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, SharedClock.ZONE);
    }
}
