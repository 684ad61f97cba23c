package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** A training or intervisie is planned, others are asked for it, or it does not go on. Sending the same form twice plans one. */
@ApplicationScoped
@Transactional
public class PlanBijeenkomst {

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Bijeenkomstpost post;

    @Inject
    private Wegschrift schrift;

    @Inject
    private Clock clock;

    /**
     * @param wie ids of roads that go on; each is told by mail
     * @return id of the meeting
     */
    public long plan(Ik ik, UUID inzending, Bijeenkomstplan plan, Set<Long> wie) {
        Loopbanen.eisCoordinator(ik);
        loopbanen.eenVoorEen();
        Optional<Bijeenkomst> bestaand = bijeenkomsten.van(inzending);
        if (bestaand.isPresent()) {
            return bestaand.get().id();
        }
        Set<Loopbaan> genodigden = opWeg(ik, wie);
        Bijeenkomst nieuw = new Bijeenkomst(inzending, plan, wie, schrift.vandaag(), clock.instant());
        bijeenkomsten.add(nieuw);
        vertel(nieuw, genodigden, Set.of());
        return nieuw.id();
    }

    /**
     * Who is new hears it, and so does who need not come any more.
     *
     * @param getoond ids of the roads that were on the form: of somebody else nothing changes
     */
    public void nodigUit(Ik ik, long id, int gezien, Set<Long> getoond, Set<Long> vinkjes) {
        Bijeenkomst een = open(ik, id, gezien);
        Set<Long> wie = Bijeenkomst.samen(een.genodigden(), getoond, vinkjes);
        Set<Long> erbij = new HashSet<>(wie);
        erbij.removeAll(een.genodigden());
        Set<Long> eraf = new HashSet<>(een.genodigden());
        eraf.removeAll(wie);
        een.nodigtUit(wie);
        vertel(een, opWeg(ik, erbij), mensen(ik, eraf));
    }

    public void zegAf(Ik ik, long id, int gezien) {
        Bijeenkomst een = open(ik, id, gezien);
        een.zegAf(clock.instant());
        vertel(een, Set.of(), mensen(ik, een.genodigden()));
    }

    private Bijeenkomst open(Ik ik, long id, int gezien) {
        Bijeenkomst een = bijeenkomsten.get(ik, id);
        if (een.versie() != gezien) {
            throw new Changed("Een collega", clock.instant());
        }
        return een;
    }

    /** What has been is no news. */
    private void vertel(Bijeenkomst een, Set<Loopbaan> wel, Set<Loopbaan> niet) {
        if (!een.plan().dag().isBefore(schrift.vandaag())) {
            post.nodigUit(een, wel);
            post.zegAf(een, niet);
        }
    }

    private Set<Loopbaan> opWeg(Ik ik, Set<Long> wie) {
        Set<Loopbaan> mensen = mensen(ik, wie);
        if (mensen.stream().anyMatch(een -> een.stap() == Wegstap.GESTOPT)) {
            throw new RuleViolation("V20", "genodigden", "Kies alleen mensen die niet gestopt zijn.");
        }
        return mensen;
    }

    private Set<Loopbaan> mensen(Ik ik, Set<Long> wie) {
        Set<Loopbaan> mensen = new HashSet<>();
        wie.forEach(id -> mensen.add(loopbanen.get(ik, id)));
        return mensen;
    }
}
