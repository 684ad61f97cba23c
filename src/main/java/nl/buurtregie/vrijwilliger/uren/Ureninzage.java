package nl.buurtregie.vrijwilliger.uren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** With a volunteer: the time and costs that he or she wrote. */
@ApplicationScoped
@Transactional
class Ureninzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Stuk> van(Betrokkene wie) {
        if (wie.soort() != Betrokkene.Soort.VRIJWILLIGER) {
            return List.of();
        }
        List<Urenregel> regels = em.createQuery(
                        "select u from Urenregel u where u.medewerkerId = (select l.medewerkerId from Loopbaan l"
                                + " where l.id = :wie) order by u.dag, u.id",
                        Urenregel.class)
                .setParameter("wie", wie.sleutel())
                .getResultList();
        return regels.isEmpty()
                ? List.of()
                : List.of(Stuk.van(
                        "uren:" + wie.sleutel(),
                        "Uw uren en reiskosten",
                        "vrijwilligers",
                        true,
                        regels.stream().map(Ureninzage::gegeven).toList()));
    }

    private static Stuk.Gegeven gegeven(Urenregel regel) {
        Werkdag werk = regel.werk();
        if (regel.verbetering().isPresent()) {
            Verbetering een = regel.verbetering().get();
            return new Stuk.Gegeven(
                    DutchDates.withYear(werk.dag()),
                    "verbetering van " + een.kwartaal().woorden() + ": " + een.cent() + " cent, " + een.reden());
        }
        Tijd tijd = werk.tijd();
        return new Stuk.Gegeven(
                DutchDates.withYear(werk.dag()),
                tijd.minuten() + " minuten, " + tijd.km() + " km, " + tijd.ovCent() + " cent ov"
                        + (werk.zaak() == null ? "" : ", zaak " + werk.zaak()));
    }

    @Override
    public Set<String> velden() {
        return Set.of("urenregel.medewerker_id", "urenregel.zaak", "urenregel.reden");
    }
}
