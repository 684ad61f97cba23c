package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.SearchText;

/**
 * Ten people see the same couch. What lies within some metres, in the same group, and is open or was closed a short while
 * ago, may be the same problem; whoever reports it decides.
 */
@ApplicationScoped
public class Samenhang {

    private static final int HOOGUIT = 5;
    private static final int GEZOCHT = 200;
    private static final int KORTSTE_WOORD = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Problemen problemen;

    @Inject
    private HeropenProbleem heropen;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** @param meter from the point that was asked about */
    public record Dichtbij(Probleem probleem, int meter) {}

    /**
     * What may be the same, nearest first, at most five. Neighbours among themselves are never shown to others, and what lies
     * somewhere in a buurt is not near anything.
     */
    public List<Dichtbij> bij(Plaats plaats, String groep) {
        int meter = instellingen.samenMeter();
        return em.createQuery(
                        "select p from Probleem p where p.groep = :groep and p.stand <> :gestopt"
                                + " and (p.nauwkeurig is null or p.nauwkeurig < " + Plaats.ONGEVEER + ")"
                                + " and p.lat between :lat - :hoog and :lat + :hoog"
                                + " and p.lon between :lon - :breed and :lon + :breed"
                                + " and (p.geslotenOp is null or p.geslotenOp >= :sinds)",
                        Probleem.class)
                .setParameter("groep", groep)
                .setParameter("gestopt", Stand.GESTOPT)
                .setParameter("lat", plaats.lat())
                .setParameter("lon", plaats.lon())
                .setParameter("hoog", Plaats.graden(meter))
                .setParameter("breed", plaats.gradenOost(meter))
                .setParameter("sinds", instellingen.geslotenSinds(LocalDate.now(clock)))
                .getResultStream()
                .map(een -> new Dichtbij(een, (int) Math.round(een.plaats().afstandTot(plaats))))
                .filter(een -> een.meter() <= meter)
                .sorted(Comparator.comparingInt(Dichtbij::meter))
                .limit(HOOGUIT)
                .toList();
    }

    /**
     * What may be the same when only the buurt is known, and some words: what shares most words of the place first, then the
     * newest, at most five. Only what one may see.
     */
    public List<Probleem> inBuurt(Ik ik, String buurt, String groep, String plek) {
        Set<String> woorden = Set.copyOf(SearchText.words(plek));
        return Overlastrecht.vul(
                        em.createQuery(
                                "select p from Probleem p where p.buurtCode = :buurt and p.groep = :groep"
                                        + " and p.stand <> :gestopt and (p.geslotenOp is null or p.geslotenOp >= :sinds) and"
                                        + Overlastrecht.voor(ik, "p.buurtCode") + "order by p.geopendOp desc",
                                Probleem.class),
                        ik)
                .setParameter("buurt", buurt)
                .setParameter("groep", groep)
                .setParameter("gestopt", Stand.GESTOPT)
                .setParameter("sinds", instellingen.geslotenSinds(LocalDate.now(clock)))
                .setMaxResults(GEZOCHT)
                .getResultStream()
                .sorted(Comparator.comparing(een -> -gedeeld(een.plek(), woorden)))
                .limit(HOOGUIT)
                .toList();
    }

    private static long gedeeld(String plek, Set<String> woorden) {
        return SearchText.words(plek).stream()
                .filter(een -> een.length() >= KORTSTE_WOORD && woorden.contains(een))
                .distinct()
                .count();
    }

    /**
     * The problem that whoever reports it named. A wrong or unknown number never loses a report: it opens a problem of its
     * own, which can be joined later.
     */
    Optional<Probleem> vind(Ik ik, Nieuws nieuws) {
        if (nieuws.bij() == null) {
            return Optional.empty();
        }
        Optional<Probleem> genoemd =
                nieuws.bron().isVanStraat() || nieuws.bron().isOpgeschreven() ? vanOns(ik, nieuws) : vanBuiten(nieuws);
        genoemd.ifPresent(een -> {
            if (nieuws.melder() != null && een.stand() == Stand.AFGESLOTEN) {
                heropen.opnieuw(ik, een); // whoever waits for an answer gets it from a problem that runs
            } else {
                heropen.alsTerug(ik, een, nieuws.gezien());
            }
        });
        return genoemd;
    }

    /** Reports came along with another problem: when one of them was seen after this one was solved, it is back. */
    void erbij(Ik ik, Probleem probleem, List<Melding> meldingen) {
        meldingen.stream()
                .filter(een -> !een.isIngetrokken())
                .map(Melding::gezienOp)
                .max(Comparator.naturalOrder())
                .ifPresent(laatst -> heropen.alsTerug(ik, probleem, laatst));
    }

    /** What whoever writes it down may see. */
    private Optional<Probleem> vanOns(Ik ik, Nieuws nieuws) {
        if (!nieuws.bij().startsWith("H")) {
            return problemen.find(ik, nieuws.bij()).flatMap(een -> problemen.volg(ik, een));
        }
        return Overlastrecht.vul(
                        em.createQuery(
                                "select p from Probleem p where p.hotspotId = :hotspot and p.geslotenOp is null"
                                        + " and p.categorie = :categorie and" + Overlastrecht.voor(ik, "p.buurtCode")
                                        + "order by p.id desc", // what lies across the border is not theirs to join
                                Probleem.class),
                        ik)
                .setParameter("hotspot", getal(nieuws.bij().substring(1)))
                .setParameter("categorie", nieuws.categorie().slug())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** From outside only what was shown as near. */
    private Optional<Probleem> vanBuiten(Nieuws nieuws) {
        if (nieuws.categorie().isTussenBuren()) {
            return Optional.empty();
        }
        return bij(nieuws.plaats(), nieuws.categorie().groep()).stream()
                .map(Dichtbij::probleem)
                .filter(een -> een.nummer().equals(nieuws.bij()))
                .findFirst();
    }

    private static long getal(String tekst) {
        return tekst.matches("[0-9]{1,15}") ? Long.parseLong(tekst) : -1;
    }
}
