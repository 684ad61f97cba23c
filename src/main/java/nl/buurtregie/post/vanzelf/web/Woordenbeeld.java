package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.post.Vertaling;
import nl.buurtregie.post.vanzelf.Berichtkeuzes;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichttekst;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Berichtvertalingen;
import nl.buurtregie.post.vanzelf.Berichtwoorden;

/** The words of one kind of message as its reader sees them, in Dutch or in another language. */
@ApplicationScoped
class Woordenbeeld {

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Berichtvertalingen vertalingen;

    GaatVanzelfView.Gekozen van(Berichtsoort soort, Language gevraagd) {
        Language taal = soort.isVertaald() ? gevraagd : Language.DUTCH;
        Berichtvertalingen.Stand stand = taal.isDutch() ? null : vertalingen.van(soort, taal);
        Berichttekst tekst = stand == null ? keuzes.tekst(soort) : stand.zoalsHetGaat();
        Map<Berichtveld, String> voorbeeld = Berichtwoorden.voorbeelden(taal);
        return new GaatVanzelfView.Gekozen(
                soort.woord(),
                keuzes.isAan(soort),
                soort.lezer().wieBelt(),
                "/gaat-vanzelf/" + soort.name() + "/stand",
                papier(tekst, taal),
                tekst.sms() == null
                        ? null
                        : Berichttekst.stukken(tekst.sms(), voorbeeld).get(0),
                tekst.sms() == null
                        ? null
                        : Berichttekst.smslengte(tekst.vul(voorbeeld).sms()),
                pad(soort, taal),
                talen(soort),
                taal.ordinal(),
                stand == null ? null : vertaling(soort, stand));
    }

    private static List<Link> talen(Berichtsoort soort) {
        return soort.isVertaald()
                ? Arrays.stream(Language.values())
                        .map(taal -> new Link(taal.dutchName(), lijst(soort, taal) + "#tekst"))
                        .toList()
                : List.of();
    }

    private static GaatVanzelfView.Vertaald vertaling(Berichtsoort soort, Berichtvertalingen.Stand stand) {
        return new GaatVanzelfView.Vertaald(
                stand.taal().dutchName(),
                woorden(stand),
                stand.vertaald() == Vertaling.MENS && !stand.verouderd() ? "" : "oker",
                stand.aan(),
                pad(soort, stand.taal()) + "/stand");
    }

    /** Who translated it, and whether the Dutch text is still the same. */
    static String woorden(Berichtvertalingen.Stand stand) {
        return stand.verouderd()
                ? stand.vertaald().woord() + ", Nederlandse tekst daarna veranderd"
                : stand.vertaald().woord();
    }

    /** Where its words are changed. */
    static String pad(Berichtsoort soort, Language taal) {
        return "/gaat-vanzelf/" + soort.name() + (taal.isDutch() ? "" : "/in/" + taal.code());
    }

    /** The list with this one open. */
    static String lijst(Berichtsoort soort, Language taal) {
        return "/gaat-vanzelf?soort=" + soort.name() + (taal.isDutch() ? "" : "&in=" + taal.code());
    }

    /** With what is filled in taken from an example. */
    static GaatVanzelfView.Papier papier(Berichttekst tekst, Language taal) {
        Map<Berichtveld, String> voorbeeld = Berichtwoorden.voorbeelden(taal);
        return new GaatVanzelfView.Papier(
                Berichttekst.stukken(tekst.onderwerp(), voorbeeld).get(0),
                Berichttekst.stukken(tekst.tekst(), voorbeeld),
                taal.code(),
                taal.direction());
    }
}
