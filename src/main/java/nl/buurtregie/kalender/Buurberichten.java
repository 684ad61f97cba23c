package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Berichtwoorden;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/**
 * Tells neighbours of their talks, by comparing each talk to come with what they were told last. Nobody reads where the other
 * one lives.
 */
@ApplicationScoped
class Buurberichten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    void werkBij(Bemiddeling zaak, List<Gesprek> komende) {
        List<Buurbericht> verteld = em.createQuery(
                        "select u from Buurbericht u where u.gesprekId in :gesprekken", Buurbericht.class)
                .setParameter("gesprekken", komende.stream().map(Gesprek::id).toList())
                .getResultList();
        zaak.partijen().stream()
                .filter(buur -> !zaak.magBenaderen(buur))
                .forEach(buur -> houdTegen(zaak, buur, verteld));
        for (Gesprek gesprek : komende) {
            List<Buurbericht> hiervan =
                    verteld.stream().filter(een -> een.gaatOver(gesprek)).toList();
            Set<Long> mensen = new LinkedHashSet<>(gesprek.partijen());
            hiervan.forEach(een -> mensen.add(een.partijId()));
            mensen.stream().sorted().forEach(wie -> werkBij(zaak, gesprek, zaak.partij(wie), hiervan));
        }
    }

    /** What still waits to be sent does not go. When that was the first word of all talks, he or she knows of none. */
    private void houdTegen(Bemiddeling zaak, Partij buur, List<Buurbericht> verteld) {
        List<Buurbericht> aanHem =
                verteld.stream().filter(een -> een.isVerteldAan(buur)).toList();
        if (aanHem.isEmpty()) {
            return;
        }
        Bestemming aan = bestemming(buur);
        vanzelf.houdTegen(zaak.nummer(), aan, Berichtsoort.GESPREK_VERPLAATST, Berichtsoort.GESPREK_HERINNERING);
        if (vanzelf.houdTegen(zaak.nummer(), aan, Berichtsoort.GESPREK_GEPLAND) >= aanHem.size()) {
            aanHem.forEach(Buurbericht::nietVerteld);
        }
    }

    static Bestemming bestemming(Partij buur) {
        return new Bestemming(buur.email(), buur.telefoon(), buur.taal());
    }

    /** A talk that was held before its time is no news: they were there. */
    private void werkBij(Bemiddeling zaak, Gesprek gesprek, Partij buur, List<Buurbericht> verteld) {
        if (!gesprek.isGepland() && !gesprek.isAfgezegd()) {
            return;
        }
        Optional<Buurbericht> eerder =
                verteld.stream().filter(een -> een.partijId() == buur.id()).findFirst();
        Buurbericht bericht = eerder.orElseGet(() -> new Buurbericht(gesprek, buur.id()));
        boolean komt = gesprek.isGepland()
                && !zaak.isUitgepraat()
                && gesprek.partijen().contains(buur.id());
        Berichtsoort nieuws = bericht.nieuws(gesprek, komt);
        if (nieuws == null || !magHoren(nieuws, zaak, buur)) {
            return;
        }
        laatVallen(bericht, zaak);
        nieuws = bericht.nieuws(gesprek, komt);
        if (nieuws == null) {
            return; // what was not so any more never went
        }
        bericht.verteld(gesprek, komt, clock.instant());
        if (eerder.isEmpty()) {
            em.persist(bericht);
        }
        stuur(nieuws, bericht, zaak, gesprek, buur);
    }

    /** An older word that still waits would come after the new one. When that was the first, he or she knows of nothing. */
    private void laatVallen(Buurbericht bericht, Bemiddeling zaak) {
        Set<String> soorten = vanzelf
                .laatVallen(
                        zaak.nummer(),
                        bericht.over(),
                        Berichtsoort.GESPREK_GEPLAND,
                        Berichtsoort.GESPREK_VERPLAATST,
                        Berichtsoort.GESPREK_HERINNERING,
                        Berichtsoort.GESPREK_AFGEZEGD)
                .stream()
                .map(sleutel -> sleutel.substring(0, sleutel.indexOf(':')))
                .collect(Collectors.toSet());
        if (soorten.contains(Berichtsoort.GESPREK_GEPLAND.name())) {
            bericht.nietVerteld();
        } else if (soorten.contains(Berichtsoort.GESPREK_AFGEZEGD.name())) {
            bericht.nietAfgezegd();
        }
    }

    /** Without the yes of the first neighbour nobody hears of a talk; that one goes off, who knows of it does: nobody waits at the door. */
    private static boolean magHoren(Berichtsoort nieuws, Bemiddeling zaak, Partij buur) {
        return nieuws == Berichtsoort.GESPREK_AFGEZEGD || zaak.magBenaderen(buur);
    }

    /** The day before. Who was told only today needs no second message. */
    void herinner(Buurbericht bericht, Gesprek gesprek, Bemiddeling zaak, Instant vandaag) {
        Partij buur = zaak.partij(bericht.partijId());
        if (gesprek.isGepland()
                && !zaak.isUitgepraat()
                && zaak.magBenaderen(buur)
                && bericht.isGoedVerteld(gesprek, vandaag)) {
            stuur(Berichtsoort.GESPREK_HERINNERING, bericht, zaak, gesprek, buur);
        }
    }

    private void stuur(Berichtsoort soort, Buurbericht bericht, Bemiddeling zaak, Gesprek gesprek, Partij buur) {
        Bestemming aan = bestemming(buur);
        Berichtwoorden woorden = vanzelf.woorden(soort, aan);
        Map<Berichtveld, String> velden = new EnumMap<>(Berichtveld.class);
        velden.put(Berichtveld.NAAM, woorden.naam(buur.naam()));
        velden.put(Berichtveld.ZAAKNUMMER, zaak.nummer());
        velden.put(Berichtveld.WANNEER, woorden.moment(gesprek.van()));
        velden.put(Berichtveld.PLAATS, plaats(gesprek, buur, woorden));
        // once it has begun, only that it was called off is still worth telling
        Instant uiterlijk = soort == Berichtsoort.GESPREK_AFGEZEGD ? null : gesprek.van();
        vanzelf.stuurVoor(uiterlijk, soort, bericht.sleutel(), zaak.nummer(), aan, velden);
    }

    private static String plaats(Gesprek gesprek, Partij buur, Berichtwoorden woorden) {
        if (gesprek.bijPartij() == null) {
            return gesprek.plaats();
        }
        return gesprek.bijPartij().equals(buur.id()) ? woorden.thuis() : woorden.afgesproken();
    }
}
