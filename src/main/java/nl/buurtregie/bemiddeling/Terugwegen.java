package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/** The ways back that there still are, and what stands in them. */
@ApplicationScoped
public class Terugwegen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Gespreksafloop gesprekken;

    @Inject
    private Gevolgen elders;

    /** The same, with the history asked for. */
    public Optional<LaatsteHandeling> laatste(Ik ik, Bemiddeling zaak) {
        return laatste(ik, zaak, bemiddelingen.historie(zaak));
    }

    /**
     * Empty when nothing was recorded yet, or all was taken back.
     *
     * @param historie of this case, newest first
     */
    public Optional<LaatsteHandeling> laatste(Ik ik, Bemiddeling zaak, List<Historieregel> historie) {
        return laatste(zaak).map(weg -> {
            Historieregel regel = historie.stream()
                    .filter(een -> een.id().equals(weg.historieId()))
                    .findFirst()
                    .orElseThrow();
            boolean mag = ik.is(Rol.COORDINATOR) || regel.isVan(ik);
            return new LaatsteHandeling(regel, weg.status(), mag, beletsel(zaak, weg, historie));
        });
    }

    /** What happens when it is taken back, each a sentence. */
    public List<String> gevolgen(Ik ik, Bemiddeling zaak) {
        return laatste(zaak).map(weg -> gevolgen(ik, zaak, weg)).orElse(List.of());
    }

    Optional<Terugweg> laatste(Bemiddeling zaak) {
        return em.createQuery(
                        "select t from Terugweg t where t.bemiddelingId = :zaak order by t.historieId desc",
                        Terugweg.class)
                .setParameter("zaak", zaak.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void gegaan(Terugweg weg) {
        em.remove(weg);
    }

    /** Nothing but what went out, or moved a case on, is too late to take back. */
    Optional<Beletsel> beletsel(Bemiddeling zaak, Terugweg weg) {
        return beletsel(zaak, weg, bemiddelingen.historie(zaak));
    }

    private Optional<Beletsel> beletsel(Bemiddeling zaak, Terugweg weg, List<Historieregel> historie) {
        List<Historieregel> later =
                historie.stream().filter(regel -> regel.id() > weg.historieId()).toList();
        return in(later, Handeling.HEROPENING, "de zaak is daarna heropend")
                .or(() -> in(later, Handeling.ANDERE_ZAAK_KLAAR, "de zaak waar deze op wachtte, is daarna afgelopen"))
                .or(() -> in(later, Handeling.NAVRAAG, "er is daarna nagevraagd hoe het na de verwijzing ging"))
                .or(() -> zaak.isInDeWacht()
                        ? in(later, Handeling.IN_DE_WACHT, "de zaak is daarna in de wacht gezet")
                        : Optional.empty())
                .or(() -> weg.nieuweZaak()
                        .flatMap(nummer -> in(later, Handeling.KOPPELING, "er kwam zaak " + nummer + " uit voort")))
                .or(() -> andereZaak(zaak, weg))
                .or(() -> elders.onherroepelijk(zaak, weg.op())
                        .map(wat -> new Beletsel("er is al " + wat, regel(later, Handeling.BRIEF))));
    }

    private static Optional<Beletsel> in(List<Historieregel> later, Handeling wat, String zin) {
        return Optional.ofNullable(regel(later, wat)).map(id -> new Beletsel(zin, id));
    }

    /** The first of them. */
    private static Long regel(List<Historieregel> later, Handeling wat) {
        return later.stream()
                .filter(regel -> regel.handeling() == wat)
                .map(Historieregel::id)
                .reduce((laatste, eerdere) -> eerdere)
                .orElse(null);
    }

    /** Cases that are treated together go on together. */
    private Optional<Beletsel> andereZaak(Bemiddeling zaak, Terugweg weg) {
        boolean gevolgd = !em.createQuery(
                        "select h.id from Koppeling k, Historieregel h where (k.zaakA = :zaak and h.bemiddelingId = k.zaakB"
                                + " or k.zaakB = :zaak and h.bemiddelingId = k.zaakA) and h.handeling = :klaar and h.id > :sinds"
                                + " and (h.toelichting = :noemt or h.toelichting like concat(:noemt, ',%'))",
                        Long.class)
                .setParameter("zaak", zaak.id())
                .setParameter("klaar", Handeling.ANDERE_ZAAK_KLAAR)
                .setParameter("sinds", weg.historieId())
                .setParameter("noemt", "zaak " + zaak.nummer())
                .getResultList()
                .isEmpty();
        if (gevolgd) {
            return Optional.of(new Beletsel("een zaak die hierop wachtte, is verder gegaan", null));
        }
        boolean voorbij = weg.status() == Status.WACHT_OP_ANDERE_ZAAK
                && !em.find(Bemiddeling.class, weg.samenMet()).status().isOpen();
        return voorbij
                ? Optional.of(new Beletsel("de zaak waar deze op wachtte, is intussen gesloten", null))
                : Optional.empty();
    }

    private List<String> gevolgen(Ik ik, Bemiddeling zaak, Terugweg weg) {
        List<String> zinnen = new ArrayList<>();
        long vervalt = gesprekken.gepland(zaak).stream()
                .filter(gesprek -> !weg.gepland().contains(gesprek))
                .count();
        if (vervalt > 0) {
            zinnen.add(
                    vervalt == 1
                            ? "Het gesprek dat erna gepland is, wordt afgezegd."
                            : "De " + vervalt + " gesprekken die erna gepland zijn, worden afgezegd.");
        }
        if (weg.paar().isEmpty() && !zaak.paar().isEmpty()) {
            zinnen.add("De bemiddelaars zien de zaak niet meer.");
        }
        zinnen.addAll(elders.vooraf(zaak, weg.op()));
        if (weg.isGestopt()) {
            zinnen.addAll(elders.hervat(ik, zaak, zaak.deden(weg.paar()), weg.op()));
        }
        return zinnen;
    }
}
