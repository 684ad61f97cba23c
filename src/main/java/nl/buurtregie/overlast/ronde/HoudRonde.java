package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** OVL-01: a walk begins, pauses, goes on, stops. The phone sends the whole log each time; the hours are counted here. */
@ApplicationScoped
@Transactional
public class HoudRonde {

    @Inject
    private Rondes rondes;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Concierges concierges;

    @Inject
    private Rondefeiten feiten;

    @Inject
    private Overlastinstellingen instellingen;

    /** @param log in order of time, by our clock; begins with START */
    public Ronde houd(Ik ik, UUID id, List<Ronde.Gebeurtenis> log, int meelopers, Set<String> bezocht) {
        if (log.isEmpty() || log.get(0).wat() != Ronde.Wat.START) {
            throw new RuleViolation("O5.1", "log", "Een ronde begint met Start.");
        }
        meldingen.opSlot(id);
        Ronde ronde = rondes.find(id).orElseGet(() -> {
            Ronde nieuw = new Ronde(id, ik.id(), log.get(0).op());
            rondes.add(nieuw);
            return nieuw;
        });
        if (ronde.medewerkerId() != ik.id()) {
            throw new NotFound();
        }
        if (ronde.neemOver(log, meelopers, bezocht, Duration.ofHours(instellingen.rondeUren()))) {
            tel(ronde);
        }
        return ronde;
    }

    /** A walk that nobody ended ends by itself. */
    void sluitVergeten(Ronde ronde) {
        ronde.sluitVanzelf(rondes.laatsteTeken(ronde), Duration.ofHours(instellingen.rondeUren()));
        tel(ronde);
    }

    /** Something seen on a walk that ended already: of who is not on the roster only this tells where the walk was. */
    void gezienOp(Ik ik, UUID id) {
        rondes.find(id)
                .filter(ronde -> ronde.medewerkerId() == ik.id() && ronde.gestopt() != null)
                .filter(ronde -> concierges.find(ik.id()).isEmpty() && rondes.isEldersGezien(ronde))
                .ifPresent(this::tel);
    }

    /** By the own buurten; of who has none where something was seen, or its hours would miss under what was seen. */
    private void tel(Ronde ronde) {
        Collection<String> buurten = concierges
                .find(ronde.medewerkerId())
                .<Collection<String>>map(Concierge::buurten)
                .orElseGet(() -> rondes.buurten(ronde));
        if (!buurten.isEmpty()) {
            feiten.gelopen(ronde, buurten);
        }
    }
}
