package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;

/** Before a letter goes: a text that changed after the coördinator looked goes back to the coördinator. */
@ApplicationScoped
class HerzieTeksten {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Inzagebronnen bronnen;

    /** By itself: it stays when the letter is refused because of it. @return whether a text has to be looked at again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean herzie(Ik ik, String nummer) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (verzoek.stap() != Verzoekstap.VERSTUREN) {
            return false;
        }
        List<Betrokkene> wie =
                verzoek.gekenden().stream().map(Gekende::betrokkene).toList();
        Map<String, Stuk> nu = bronnen.van(wie).stream().collect(Collectors.toMap(Stuk::sleutel, Function.identity()));
        List<Onderdeel> veranderd = verzoek.onderdelen().stream()
                .filter(deel -> nu.containsKey(deel.sleutel()))
                .filter(deel -> deel.isVeranderd(nu.get(deel.sleutel())) || noemtEenAnder(wie, deel))
                .toList();
        veranderd.forEach(Onderdeel::opnieuwNakijken);
        if (!veranderd.isEmpty()) {
            verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.VERANDERD);
        }
        return !veranderd.isEmpty();
    }

    /** The name of a neighbour may have become known since. */
    private boolean noemtEenAnder(List<Betrokkene> wie, Onderdeel deel) {
        return deel.blijft() != null
                && wie.stream()
                        .anyMatch(een -> bronnen.vanEenAnder(een, deel.blijft()).isPresent());
    }
}
