package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/**
 * What the one who asked for help may know of and do with the own case, without an account. Whoever calls has made sure
 * that it is this melder: by a link that nobody else knows.
 */
@ApplicationScoped
@Transactional
public class Melder {

    /** As it stands in history and under a note. */
    static final String NAAM = "de melder, via de eigen link";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gevolgen elders;

    @Inject
    private Beperkingen beperkingen;

    /** @throws NotFound when there is no such case any more */
    public Zaakstand stand(String nummer) {
        Bemiddeling zaak = get(nummer);
        Map<Handeling, LocalDate> dagen = new EnumMap<>(Handeling.class);
        Historieregel.geldend(bemiddelingen.historie(zaak)) // newest first, so the first time wins
                .forEach(regel -> dagen.put(regel.handeling(), LocalDate.ofInstant(regel.op(), SharedClock.ZONE)));
        dagen.keySet().retainAll(Zaakstand.EIGEN);
        boolean stil = beperkingen.isBeperkt(zaak.nummer());
        LocalDate uiterlijk = stil
                ? null
                : bemiddelingen.taak(zaak).map(taak -> taak.termijn().einde()).orElse(zaak.wachtTot());
        return new Zaakstand(
                zaak.nummer(),
                zaak.hoofdaard(),
                zaak.status(),
                dagen,
                uiterlijk,
                zaak.afloop().afgeslotenOp(),
                zaak.afloop().resultaat() == Resultaat.INGETROKKEN,
                zaak.isDubbel(),
                zaak.isDubbel() ? bij(zaak) : null,
                stil);
    }

    /** Where what was entered twice stands now; whoever brought that may be somebody else, whose number is not told. */
    private String bij(Bemiddeling dubbel) {
        Bemiddeling bij = dubbel;
        while (bij.isDubbel()) {
            bij = em.find(Bemiddeling.class, bij.samenMet().orElseThrow());
        }
        return bij.eersteBuur().isZelfde(dubbel.eersteBuur()) ? bij.nummer() : null;
    }

    /** Where the case was and whether it ended well; for figures that know no case. */
    public Afloopgroep afloop(String nummer) {
        Bemiddeling zaak = get(nummer);
        Resultaat resultaat = zaak.afloop().resultaat();
        return new Afloopgroep(zaak.buurtCode(), resultaat != null && resultaat.isPositief());
    }

    /** As little as a figure needs. */
    public record Afloopgroep(String buurtCode, boolean goed) {}

    /** A short note to the case; it expires like every note. */
    public void vulAan(String nummer, String tekst) {
        vastleggen.verteld(open(nummer), ik(), Handeling.AANVULLING, tekst);
    }

    /** Please call me. */
    public void vraagTelefoontje(String nummer) {
        vastleggen.verteld(open(nummer), ik(), Handeling.BELVERZOEK, null);
    }

    /** Stops the case; possible as long as the coördinator could do it. */
    public void trekIn(String nummer) {
        Bemiddeling zaak = get(nummer);
        eisVrij(zaak);
        List<Toewijzing> paar = zaak.lopend();
        vastleggen.stop(zaak, ik(), new Stap(nummer, zaak.versie(), null), Stopreden.INGETROKKEN);
        elders.gestopt(zaak, paar, ik(), Stopreden.INGETROKKEN);
    }

    private Bemiddeling open(String nummer) {
        Bemiddeling zaak = get(nummer);
        if (!zaak.status().isOpen()) {
            throw new RuleViolation("B0.3", "Uw vraag is al afgerond. Bel ons als u nog iets wilt vertellen.");
        }
        eisVrij(zaak);
        return zaak;
    }

    /** Whose wish it was that the case stands still, is not told. */
    private void eisVrij(Bemiddeling zaak) {
        if (beperkingen.isBeperkt(zaak.nummer())) {
            throw new RuleViolation("P5.9", "Dit kan nu niet via de link. Bel ons.");
        }
    }

    private Bemiddeling get(String nummer) {
        return em.createQuery("select b from Bemiddeling b where b.nummer = :nummer", Bemiddeling.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Ik ik() {
        return Ik.vanBuiten(NAAM);
    }
}
