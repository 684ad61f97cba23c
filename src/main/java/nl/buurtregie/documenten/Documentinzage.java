package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.files.FileLost;
import nl.buurtregie.platform.files.OutsideFiles;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** What a neighbour gave us: a photo as it is; of another file that it is there, and what it is. */
@ApplicationScoped
@Transactional
class Documentinzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OutsideFiles buiten;

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

    private Stuk stuk(Zaakdocument document, String nummer) {
        boolean foto = document.soort() == Documentsoort.JPG;
        List<Stuk.Gegeven> gegevens = new ArrayList<>();
        gegevens.add(new Stuk.Gegeven("Wat het is", document.naam()));
        gegevens.add(new Stuk.Gegeven("Soort bestand", document.soort().name()));
        if (!foto) {
            gegevens.add(new Stuk.Gegeven("Het bestand zelf", "krijgt u apart, als u erom vraagt"));
        }
        List<byte[]> fotos = foto ? fotos(document, gegevens) : List.of();
        return Stuk.van(
                        "document:" + document.id(),
                        "Wat u ons gaf op " + DutchDates.withYear(document.op()),
                        "zaak " + nummer,
                        true,
                        gegevens)
                .met(fotos);
    }

    /** One that is lost is told; nobody waits for it. */
    private List<byte[]> fotos(Zaakdocument document, List<Stuk.Gegeven> gegevens) {
        try {
            return List.of(document.inhoud(buiten));
        } catch (FileLost kwijt) {
            gegevens.add(new Stuk.Gegeven("De foto zelf", "is bij ons zoekgeraakt"));
            return List.of();
        }
    }

    @Override
    public Set<String> velden() {
        return Set.of("zaakdocument.naam", "zaakdocument.inhoud");
    }
}
