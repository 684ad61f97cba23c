package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private Gesprekstijden gesprekken;

    @Inject
    private Wegschrift schrift;

    @Inject
    private Clock clock;

    /** Whoever knows the talks of cases. */
    public interface Gesprekstijden {

        /**
         * That some of them have a talk then, as a sentence: not of which case, or with whom.
         *
         * @param medewerkers ids of accounts
         */
        Optional<String> bezwaar(Bijeenkomstplan plan, Set<Long> medewerkers);
    }

    /**
     * @param wie ids of roads that go on; each is told by mail
     * @param toch it was seen that some of them have a talk then
     * @return id of the meeting
     */
    public long plan(Ik ik, UUID inzending, Bijeenkomstplan plan, Set<Long> wie, boolean toch) {
        Loopbanen.eisCoordinator(ik);
        loopbanen.eenVoorEen();
        Optional<Bijeenkomst> bestaand = bijeenkomsten.van(inzending);
        if (bestaand.isPresent()) {
            return bestaand.get().id();
        }
        Set<Loopbaan> genodigden = opWeg(ik, wie);
        eisGezien(plan, genodigden, toch);
        Bijeenkomst nieuw = new Bijeenkomst(inzending, plan, wie, schrift.vandaag(), clock.instant());
        bijeenkomsten.add(nieuw);
        vertel(nieuw, genodigden, Set.of());
        return nieuw.id();
    }

    /**
     * Who is new hears it, and so does who need not come any more.
     *
     * @param getoond ids of the roads that were on the form: of somebody else nothing changes
     * @param toch it was seen that some of who is new have a talk then
     */
    public void nodigUit(Ik ik, long id, int gezien, Set<Long> getoond, Set<Long> vinkjes, boolean toch) {
        Bijeenkomst een = open(ik, id, gezien);
        Set<Long> wie = Bijeenkomst.samen(een.genodigden(), getoond, vinkjes);
        Set<Long> erbij = new HashSet<>(wie);
        erbij.removeAll(een.genodigden());
        Set<Long> eraf = new HashSet<>(een.genodigden());
        eraf.removeAll(wie);
        Set<Loopbaan> nieuw = opWeg(ik, erbij);
        een.nodigtUit(wie);
        eisGezien(een.plan(), nieuw, toch);
        vertel(een, nieuw, mensen(ik, eraf));
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

    /** It may be meant; it is seen before anybody is asked. What has been is no question. */
    private void eisGezien(Bijeenkomstplan plan, Set<Loopbaan> wie, boolean toch) {
        if (toch || plan.dag().isBefore(schrift.vandaag())) {
            return;
        }
        Set<Long> accounts = wie.stream()
                .map(Loopbaan::medewerkerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        gesprekken.bezwaar(plan, accounts).ifPresent(zin -> {
            throw new RuleViolation("V30", "dagToch", zin + " Klopt deze tijd toch? Vink dat dan aan.");
        });
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
