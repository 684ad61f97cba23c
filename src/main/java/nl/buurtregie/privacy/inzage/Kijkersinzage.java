package nl.buurtregie.privacy.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** Who saw somebody's case: with day and function, and without a name. */
@ApplicationScoped
@Transactional
class Kijkersinzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    /** Somebody looked on a day, in the function of then. */
    public record Keer(LocalDate dag, long medewerkerId, String functie, int keren) {}

    @Override
    public List<Stuk> van(Betrokkene wie) {
        List<Keer> keren = Rows.of(
                em.createNativeQuery("select (op at time zone 'Europe/Amsterdam')::date, medewerker_id, "
                                + Grond.functie("grond") + ", count(*)"
                                + " from raadpleging where nummer = ?1 and medewerker_id > 0"
                                + " and soort <> 'GEWEIGERD' group by 1, 2, 3 order by 1, 2, 3")
                        .setParameter(1, wie.nummer()),
                Keer.class);
        return keren.isEmpty()
                ? List.of()
                : List.of(Stuk.van(
                        "kijkers:" + wie.nummer(),
                        "Wie uw gegevens bekeek",
                        "inzagelijst",
                        false,
                        keren.stream()
                                .map(keer -> new Stuk.Gegeven(
                                        DutchDates.withYear(keer.dag()),
                                        keer.functie() + ", " + keer.keren() + " keer"))
                                .toList()));
    }

    @Override
    public Set<String> velden() {
        return Set.of("raadpleging.medewerker_id");
    }
}
