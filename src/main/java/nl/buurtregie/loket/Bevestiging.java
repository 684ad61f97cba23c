package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.buurtregie.bemiddeling.Aangemeld;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.MeldZelfAan;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Berichtwoorden;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** Whoever asked for help hears at once that it came in, with the number and an own link to follow it. */
@ApplicationScoped
class Bevestiging {

    @Inject
    private Geheimelinks links;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private MeldZelfAan meldZelfAan;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private SiteAddress site;

    /** Without an address of this site there is no link, and nothing to promise. */
    @Transactional(TxType.MANDATORY)
    public void stuur(@Observes Aangemeld gebeurd) {
        Bemiddeling zaak = gebeurd.zaak();
        Partij melder = zaak.eersteBuur();
        Bestemming aan = new Bestemming(melder.email(), melder.telefoon(), melder.taal());
        if (site.find().isEmpty() || !vanzelf.bereikt(Berichtsoort.BEVESTIGING, aan)) {
            return;
        }
        Geheim geheim = Geheim.nieuw();
        links.bewaar(Geheimelink.Soort.VOLG, geheim, zaak.nummer());
        Map<Berichtveld, String> velden = new EnumMap<>(Berichtveld.class);
        Berichtwoorden woorden = vanzelf.woorden(Berichtsoort.BEVESTIGING, aan);
        velden.put(Berichtveld.NAAM, woorden.naam(melder.naam()));
        velden.put(Berichtveld.ZAAKNUMMER, zaak.nummer());
        LocalDate beldag = werkdagen.plus(meldZelfAan.belUiterlijk(), 1);
        velden.put(Berichtveld.BELDAG, woorden.dag(beldag));
        velden.put(
                Berichtveld.LINK,
                site.find().get() + "/volg/" + geheim.tekst()
                        + Language.spokenAs(melder.taal()).query());
        vanzelf.stuurVoor(
                SharedClock.startOf(beldag),
                Berichtsoort.BEVESTIGING,
                Long.toString(zaak.id()),
                zaak.nummer(),
                aan,
                velden);
    }
}
