package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.Raadplegingen;

/** Writes in the access log of each case that these people of it were shown. */
@ApplicationScoped
class Vondstenboek {

    @Inject
    private Raadplegingen raadplegingen;

    /** @param waar which page; at most 40 characters */
    void schrijf(Ik ik, Collection<Partij> getoond, String waar) {
        raadplegingen.gevonden(
                ik,
                getoond.stream()
                        .map(Partij::zaak)
                        .distinct()
                        .map(zaak -> Zaakrecht.bekeken(ik, zaak))
                        .toList(),
                waar);
    }
}
