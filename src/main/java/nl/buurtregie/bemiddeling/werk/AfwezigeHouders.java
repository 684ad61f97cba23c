package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Coördinatoren who are away today and had cases in hand: nobody has those now (besluit 39). */
@ApplicationScoped
public class AfwezigeHouders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private Clock clock;

    /**
     * @param tot last day away
     * @param zaken open cases, of those one may see
     * @param dezeWeek of how many the term ends this week, or ended before
     */
    public record Afwezige(String naam, LocalDate tot, int zaken, int dezeWeek) {}

    private record Rij(long medewerker, String naam, int zaken, int dezeWeek) {}

    /** By name; a case that stands still, or of which the term does, has nothing that ends. */
    public List<Afwezige> van(Ik ik) {
        LocalDate vandaag = LocalDate.now(clock);
        Map<Long, LocalDate> weg = afwezigheden.vandaag();
        if (weg.isEmpty()) {
            return List.of();
        }
        Query vraag = em.createQuery("select mens.id, mens.naam, count(t.id),"
                        + " sum(case when t.stil = false and t.einde <= :weekeinde and "
                        + Beperkingen.staatStil("t.nummer", false) + " then 1 else 0 end)"
                        + " from Zaakhouder h, Medewerker mens, Taak t where mens.id = h.medewerkerId"
                        + " and t.bemiddelingId = h.bemiddelingId and" + Zaakhouders.isAfwezig("h") + "and"
                        + Zaakrecht.voor(ik, "t.bemiddelingId")
                        + "group by mens.id, mens.naam order by mens.naam, mens.id")
                .setParameter("weekeinde", vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        return Rows.of(Zaakrecht.vul(Zaakhouders.vul(vraag, vandaag), ik), Rij.class).stream()
                .map(een -> new Afwezige(een.naam(), weg.get(een.medewerker()), een.zaken(), een.dezeWeek()))
                .toList();
    }
}
