package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Herindeling;
import nl.buurtregie.gebied.OpBuurten;
import nl.buurtregie.gebied.Plattegrond;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/**
 * The problems of a conciërge who leaves, or walks elsewhere, and those of a buurt that ended, with its hotspots. What nobody takes is for whoever
 * walks in that buurt.
 */
@ApplicationScoped
class DraagProblemenOver implements OpenWerk, OpBuurten {

    private static final String WIE_ER_LOOPT = "van wie er loopt";
    private static final String NIEMAND = "hier loopt niemand";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Concierges concierges;

    @Inject
    private Hotspots hotspots;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Clock clock;

    @Override
    public Rol rol() {
        return Rol.CONCIERGE;
    }

    @Override
    public List<Stuk> van(long medewerkerId) {
        return problemen(medewerkerId).stream()
                .map(een -> new Stuk(
                        een.nummer(),
                        een.stand().woord(),
                        "sinds " + DutchDates.day(LocalDate.ofInstant(een.geopendOp(), SharedClock.ZONE), clock)))
                .toList();
    }

    @Override
    public int draagOver(Ik door, long van, Long naar) {
        int zonder = 0;
        for (Probleem probleem : problemen(van)) {
            boolean kan = naar != null && concierges.looptIn(naar, probleem.buurtCode());
            probleem.eigenaar(kan ? naar : null);
            historie.schrijf(probleem, door, Wat.ANDERE_EIGENAAR, kan ? null : voorWie(probleem, van));
            zonder += kan ? 0 : 1;
        }
        return zonder;
    }

    /** The roster changed: what lies where somebody walks no more is for whoever does, also for a teamleider who walks. */
    void looptNietMeerIn(Ik door, Concierge rooster) {
        problemen(rooster.medewerkerId()).stream()
                .filter(een -> !rooster.buurten().contains(een.buurtCode()))
                .forEach(een -> laatLos(door, een));
    }

    @Override
    public List<String> gevolgen(Herindeling nieuw) {
        int open = inVervallen(nieuw, "probleem where gesloten_op is null and not buurt_code");
        int plekken = inVervallen(nieuw, "hotspot where tot is null and not ligt_in");
        List<String> zinnen = new ArrayList<>();
        if (open > 0) {
            zinnen.add("Overlast: " + Herindeling.aantal(open, "open probleem ligt", "open problemen liggen")
                    + " in een buurt die vervalt. Elk gaat over naar de nieuwe buurt op die plek. Wat buiten de nieuwe"
                    + " indeling ligt, blijft staan waar het stond: alleen de teamleider ziet dat nog.");
        }
        if (plekken > 0) {
            zinnen.add("Overlast: " + Herindeling.aantal(plekken, "hotspot ligt", "hotspots liggen")
                    + " in een buurt die vervalt. Elke hotspot gaat over naar de nieuwe buurt op die plek. In de cijfers"
                    + " per kwartaal telt hij in de buurt waar hij begon.");
        }
        return zinnen;
    }

    private int inVervallen(Herindeling nieuw, String waarvan) {
        return ((Number) em.createNativeQuery("select count(*) from " + waarvan + " = any (string_to_array(?1, ','))")
                        .setParameter(1, String.join(",", nieuw.buurten().keySet()))
                        .getSingleResult())
                .intValue();
    }

    /**
     * Open problems and hotspots go along with the division: those of a buurt that ended, or that were moved before. Borders come
     * after their division, and a division may be put right.
     */
    @Override
    public void volg(Plattegrond nu) {
        hotspots.volg(nu);
        List<Concierge> rooster = concierges.alle();
        Query vraag = em.createQuery(
                        "select p, t from Probleem p left join Overlasttaak t on t.probleemId = p.id"
                                + " where p.geslotenOp is null and (p.buurtCode not in (select b.code from Buurt b"
                                + " where b.indeling = :nu) or exists (select r.id from Probleemregel r"
                                + " where r.probleemId = p.id and r.wat = :verhuisd)) order by p.id",
                        Object[].class)
                .setParameter("nu", nu.indeling())
                .setParameter("verhuisd", Wat.ANDERE_BUURT);
        Rows.of(vraag, Overlastlijst.Regel.class).forEach(een -> {
            Probleem probleem = een.probleem();
            verhuis(probleem, een.taak(), nu);
            Long eigenaar = probleem.eigenaar();
            if (eigenaar != null && rooster.stream().noneMatch(wie -> wie.heeft(probleem))) {
                probleem.eigenaar(null);
                historie.vanzelf(probleem, Wat.ANDERE_EIGENAAR, voorWie(probleem, eigenaar));
            }
        });
    }

    private void verhuis(Probleem probleem, Overlasttaak taak, Plattegrond nu) {
        String was = nu.find(probleem.buurtCode()).map(Buurt::naam).orElse("");
        Plaats plaats = probleem.plaats();
        nu.bij(plaats.lon(), plaats.lat())
                .filter(buurt -> !buurt.code().equals(probleem.buurtCode()))
                .ifPresent(buurt -> {
                    probleem.valtIn(buurt);
                    probleem.gewijzigd(clock.instant(), Overlasthistorie.VANZELF);
                    if (taak != null) {
                        taak.valtIn(buurt);
                    }
                    historie.vanzelf(
                            probleem, Wat.ANDERE_BUURT, "was " + was + ", door de nieuwe indeling nu " + buurt.naam());
                });
    }

    /** It begins again: in a buurt of now, and who left, or walks elsewhere now, does not have it any more. */
    void heropend(Ik door, Probleem probleem) {
        if (gebieden.kies(probleem.buurtCode()).isEmpty()) {
            verhuis(probleem, null, gebieden.nu());
        }
        if (probleem.eigenaar() != null && !concierges.looptIn(probleem.eigenaar(), probleem.buurtCode())) {
            laatLos(door, probleem);
        }
    }

    private void laatLos(Ik door, Probleem probleem) {
        long eigenaar = probleem.eigenaar();
        probleem.eigenaar(null);
        historie.schrijf(probleem, door, Wat.ANDERE_EIGENAAR, voorWie(probleem, eigenaar));
    }

    /** Who is left to take it, now that this colleague does not have it any more. */
    private String voorWie(Probleem probleem, long weg) {
        boolean loopt = concierges.in(probleem.buurtCode()).stream().anyMatch(een -> een.medewerkerId() != weg);
        return loopt ? WIE_ER_LOOPT : NIEMAND;
    }

    private List<Probleem> problemen(long medewerkerId) {
        return em.createQuery(
                        "select p from Probleem p where p.eigenaar = :wie and p.geslotenOp is null order by p.geopendOp",
                        Probleem.class)
                .setParameter("wie", medewerkerId)
                .getResultList();
    }
}
