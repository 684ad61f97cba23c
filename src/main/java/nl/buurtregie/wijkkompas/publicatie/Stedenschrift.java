package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Telling;

/**
 * Writes and reads the cities that readers of a version could take for ours: a line each, of every atom that differs its marks,
 * place, quarter and difference. One text for each kind of fact, because they are only ever read all together.
 */
@ApplicationScoped
class Stedenschrift {

    @PersistenceContext
    private EntityManager em;

    /** Replaces what was written for this version, which must still be open. */
    void schrijf(Publicatie publicatie, Map<Feitsoort, List<Map<Atoomplek, Integer>>> steden) {
        em.createNativeQuery("delete from publicatiestad where publicatie_id = ?1")
                .setParameter(1, publicatie.id())
                .executeUpdate();
        steden.forEach((soort, alle) -> em.createNativeQuery("insert into publicatiestad values (?1, ?2, ?3)")
                .setParameter(1, publicatie.id())
                .setParameter(2, soort.name())
                .setParameter(
                        3, alle.stream().map(Stedenschrift::regel).distinct().collect(Collectors.joining("\n")))
                .executeUpdate());
    }

    void lees(Publicatie publicatie, Geschiedenis geschiedenis) {
        Rows.map(
                        em.createNativeQuery("select soort, steden from publicatiestad where publicatie_id = ?1")
                                .setParameter(1, publicatie.id()),
                        Feitsoort.class,
                        String.class)
                .forEach((soort, steden) -> geschiedenis.steden(
                        soort, steden.lines().map(Stedenschrift::stad).toList()));
    }

    private static String regel(Map<Atoomplek, Integer> stad) {
        return stad.entrySet().stream()
                .map(een -> een.getKey().kenmerken().stream().map(Telling::name).collect(Collectors.joining(" ")) + ","
                        + een.getKey().plaats() + "," + een.getKey().tijd() + "," + een.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static Map<Atoomplek, Integer> stad(String regel) {
        Map<Atoomplek, Integer> stad = new HashMap<>();
        for (String deel : regel.split(";")) {
            String[] velden = deel.split(",");
            Set<Telling> kenmerken = EnumSet.noneOf(Telling.class);
            Arrays.stream(velden[0].split(" ")).map(Telling::valueOf).forEach(kenmerken::add);
            stad.put(new Atoomplek(kenmerken, velden[1], Integer.parseInt(velden[2])), Integer.valueOf(velden[3]));
        }
        return stad;
    }
}
