package nl.buurtregie.bemiddeling.paar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.medewerker.Ik;

/** Who can take over the cases of somebody, and which of them. Who can take none is not offered. */
@ApplicationScoped
public class Overnemers {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    /** @param kanNiet numbers of the cases that he or she must not have */
    public record Overnemer(long medewerkerId, String naam, List<String> kanNiet) {}

    /** Whose cases these are: by mediator, which of them. What is done with talking goes to nobody. */
    public Map<Long, List<String>> bijWie(Ik ik, Collection<String> nummers) {
        Map<Long, List<String>> bijWie = new LinkedHashMap<>();
        for (String nummer : nummers) {
            Bemiddeling zaak = bemiddelingen.get(ik, nummer);
            if (zaak.status().isBijPaar()) {
                zaak.paar().forEach(wie -> bijWie.computeIfAbsent(wie, id -> new ArrayList<>())
                        .add(nummer));
            }
        }
        return bijWie;
    }

    /** Those who can take all of it first, then least loaded first. */
    public List<Overnemer> voor(Ik ik, Collection<String> nummers) {
        Map<Long, Overnemer> alle = new LinkedHashMap<>();
        for (String nummer : nummers) {
            Bemiddeling zaak = bemiddelingen.get(ik, nummer);
            for (Kandidaat een : kandidaten.voor(zaak)) {
                Overnemer iemand = alle.computeIfAbsent(
                        een.medewerkerId(), id -> new Overnemer(id, een.naam(), new ArrayList<>()));
                if (een.isGeweigerd() || zaak.paar().contains(een.medewerkerId())) {
                    iemand.kanNiet().add(nummer);
                }
            }
        }
        List<Overnemer> mogelijk = new ArrayList<>(alle.values());
        mogelijk.removeIf(een -> een.kanNiet().size() == nummers.size());
        mogelijk.sort(java.util.Comparator.comparing(een -> een.kanNiet().size()));
        return mogelijk;
    }
}
