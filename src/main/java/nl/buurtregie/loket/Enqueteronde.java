package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Afgesloten;
import nl.buurtregie.bemiddeling.NoteerEnquete;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** Three days after closing neighbours who were spoken to are asked what they thought of it: once, and not of long ago. */
@ApplicationScoped
class Enqueteronde implements RegularWork {

    private static final int NA = 3;
    private static final int HOOGUIT = 14;

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

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "vragenlijsten na het sluiten";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void round() {
        int uur = clock.instant().atZone(SharedClock.ZONE).getHour();
        if (site.find().isEmpty() || uur < 9 || uur >= 20) {
            return; // without an address there is no link, and at night nobody is asked
        }
        LocalDate vandaag = LocalDate.now(clock);
        Instant van = SharedClock.startOf(vandaag.minusDays(HOOGUIT));
        Instant tot = SharedClock.startOf(vandaag.minusDays(NA - 1L));
        List<Partij> buren = zaken.teVragen(van, tot);
        buren.forEach(this::vraag);
    }

    /** Once for each end of the case; nothing that leads to the link, which nobody may know as used. */
    private static String sleutel(Partij buur) {
        return buur.id() + "-" + buur.zaak().afloop().afgeslotenOp().getEpochSecond();
    }

    private void vraag(Partij buur) {
        Bestemming aan = new Bestemming(buur.email(), buur.telefoon(), buur.taal());
        if (!buur.zaak().magBenaderen(buur) || !vanzelf.bereikt(Berichtsoort.ENQUETE, aan)) {
            return;
        }
        String nummer = zaken.nummer(buur);
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
