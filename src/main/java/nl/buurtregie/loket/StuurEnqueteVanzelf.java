package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Afgesloten;
import nl.buurtregie.bemiddeling.NoteerEnquete;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** Asks one neighbour what he or she thought of it, when the day for that came. */
@ApplicationScoped
@Transactional
class StuurEnqueteVanzelf {

    @Inject
    private Afgesloten zaken;

    @Inject
    private Geheimelinks links;

    @Inject
    private NoteerEnquete noteerEnquete;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private SiteAddress site;

    /** Whom it may reach now; nobody is locked. */
    public List<Afgesloten.Kandidaat> wie(Instant van, Instant tot) {
        return vanzelf.gaat(Berichtsoort.ENQUETE)
                ? zaken.teVragen(van, tot).stream()
                        .filter(een -> vanzelf.bereikt(
                                Berichtsoort.ENQUETE, new Bestemming(een.email(), een.telefoon(), een.taal())))
                        .toList()
                : List.of();
    }

    /** Once, also when two servers do this at the same time; nobody of whom it is no longer so. */
    public void stuur(Afgesloten.Kandidaat wie, Instant van, Instant tot) {
        zaken.nogTeVragen(wie, van, tot).ifPresent(buur -> vraag(buur, wie.nummer()));
    }

    /** Once for each end of the case; nothing that leads to the link, which nobody may know as used. */
    private static String sleutel(Partij buur) {
        return buur.id() + "-" + buur.zaak().afloop().afgeslotenOp().getEpochSecond();
    }

    private void vraag(Partij buur, String nummer) {
        Bestemming aan = new Bestemming(buur.email(), buur.telefoon(), buur.taal());
        if (!vanzelf.bereikt(Berichtsoort.ENQUETE, aan)) {
            return;
        }
        Geheim geheim = Geheim.nieuw();
        links.bewaar(Geheimelink.Soort.ENQUETE, geheim, nummer);
        noteerEnquete.vanzelf(buur);
        vanzelf.stuur(
                Berichtsoort.ENQUETE,
                sleutel(buur),
                nummer,
                aan,
                Map.of(
                        Berichtveld.NAAM,
                        vanzelf.woorden(Berichtsoort.ENQUETE, aan).naam(buur.naam()),
                        Berichtveld.LINK,
                        site.find().orElseThrow() + "/enquete/" + geheim.tekst()
                                + Language.spokenAs(buur.taal()).query()));
    }
}
