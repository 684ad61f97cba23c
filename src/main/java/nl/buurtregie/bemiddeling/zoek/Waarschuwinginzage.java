package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** What is warned of at somebody's address. Others may live there too: it is looked at before it is given. */
@ApplicationScoped
@Transactional
class Waarschuwinginzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Adreswaarschuwingen waarschuwingen;

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return Optional.of(wie)
                .filter(een -> een.soort() == Betrokkene.Soort.PARTIJ)
                .map(een -> em.find(Partij.class, een.sleutel()))
                .flatMap(Partij::adres)
                .map(waarschuwingen::bij)
                .orElse(List.of())
                .stream()
                .map(Waarschuwinginzage::stuk)
                .toList();
    }

    private static Stuk stuk(Adreswaarschuwing een) {
        return Stuk.gemengd(
                "waarschuwing:" + een.id(),
                "Waarschuwing van " + DutchDates.withYear(een.op()),
                "uw adres",
                een.tekst());
    }

    @Override
    public Set<String> velden() {
        return Adreswaarschuwingopruiming.KOLOMMEN;
    }
}
