package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** With a neighbour: when, and where. Talks with the other one alone are not his or hers. */
@ApplicationScoped
@Transactional
class Gespreksinzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<Stuk> van(Betrokkene wie) {
        if (wie.soort() != Betrokkene.Soort.PARTIJ) {
            return List.of();
        }
        List<Gesprek> gesprekken = em.createQuery(
                        "select g from Gesprek g where :partij member of g.partijen order by g.van", Gesprek.class)
                .setParameter("partij", wie.sleutel())
                .getResultList();
        String plek = "zaak " + wie.nummer();
        List<Stuk> stukken = new ArrayList<>();
        if (!gesprekken.isEmpty()) {
            stukken.add(Stuk.van(
                    "gesprekken:" + wie.sleutel(),
                    "Gesprekken met u",
                    plek,
                    false,
                    gesprekken.stream().map(gesprek -> gegeven(gesprek, wie)).toList()));
        }
        String teksten = gesprekken.stream()
                .flatMap(gesprek ->
                        gesprek.teksten().stream().map(tekst -> DutchDates.moment(gesprek.van(), clock) + ": " + tekst))
                .collect(Collectors.joining("\n"));
        if (!teksten.isEmpty()) {
            stukken.add(Stuk.gemengd("gesprekteksten:" + wie.sleutel(), "Opmerkingen bij gesprekken", plek, teksten));
        }
        return stukken;
    }

    private Stuk.Gegeven gegeven(Gesprek gesprek, Betrokkene wie) {
        String waar = gesprek.bijPartij() != null && gesprek.bijPartij() == wie.sleutel() ? ", bij u thuis" : "";
        return new Stuk.Gegeven(
                DutchDates.moment(gesprek.van(), clock),
                gesprek.soort().woord() + waar + (gesprek.isVervallen() ? ", ging niet door" : ""));
    }

    @Override
    public Set<String> velden() {
        return Set.of("gesprek.plaats", "gesprek.afgezegd_reden");
    }
}
