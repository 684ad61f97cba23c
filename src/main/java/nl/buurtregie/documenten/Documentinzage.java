package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** What a neighbour gave us: a photo as it is; of another file that it is there, and what it is. */
@ApplicationScoped
@Transactional
class Documentinzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Stuk> van(Betrokkene wie) {
        if (wie.soort() != Betrokkene.Soort.PARTIJ) {
            return List.of();
        }
        return em.createQuery(
                        "select d from Zaakdocument d where d.partijId = :partij order by d.id", Zaakdocument.class)
                .setParameter("partij", wie.sleutel())
                .getResultStream()
                .map(document -> stuk(document, wie.nummer()))
                .toList();
    }

    private static Stuk stuk(Zaakdocument document, String nummer) {
        boolean foto = document.soort() == Documentsoort.JPG;
        List<Stuk.Gegeven> gegevens = new ArrayList<>();
        gegevens.add(new Stuk.Gegeven("Wat het is", document.naam()));
        gegevens.add(new Stuk.Gegeven("Soort bestand", document.soort().name()));
        if (!foto) {
            gegevens.add(new Stuk.Gegeven("Het bestand zelf", "krijgt u apart, als u erom vraagt"));
        }
        Stuk stuk = Stuk.van(
                "document:" + document.id(),
                "Wat u ons gaf op " + DutchDates.withYear(LocalDate.ofInstant(document.op(), SharedClock.ZONE)),
                "zaak " + nummer,
                true,
                gegevens);
        return foto ? stuk.met(List.of(document.inhoud())) : stuk;
    }

    @Override
    public Set<String> velden() {
        return Set.of("zaakdocument.naam", "zaakdocument.inhoud");
    }
}
