package nl.buurtregie.vrijwilliger.uren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.inzage.Accounthouder;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** With somebody who works here: the time and costs that he or she wrote. */
@ApplicationScoped
@Transactional
class Ureninzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accounthouder accounts;

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return accounts.van(wie).map(this::van).orElse(List.of());
    }

    private List<Stuk> van(long account) {
        List<Urenregel> regels = em.createQuery(
                        "select u from Urenregel u where u.medewerkerId = :wie order by u.dag, u.id", Urenregel.class)
                .setParameter("wie", account)
                .getResultList();
        return regels.isEmpty()
                ? List.of()
                : List.of(Stuk.van(
                        "uren:" + account,
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
                        + (regel.betaaldOp() == null ? "" : ", " + regel.bedragCent() + " cent betaald")
                        + (werk.zaak() == null ? "" : ", zaak " + werk.zaak()));
    }

    @Override
    public Set<String> velden() {
        return Set.of("urenregel.medewerker_id", "urenregel.zaak", "urenregel.ontvanger", "urenregel.reden");
    }
}
