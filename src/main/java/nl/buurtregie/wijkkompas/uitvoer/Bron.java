package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** What every file needs of a version: its definitions, its areas, and the figures of one definition at a time. */
@ApplicationScoped
public class Bron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Catalogus catalogus;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Cijfers cijfers;

    /** With the words it was published with; by code. */
    public List<Indicator> indicatoren(Publicatie publicatie) {
        return Rows.of(
                        em.createNativeQuery("select distinct code, code_versie from publicatiecijfer"
                                        + " where publicatie_id = ?1 order by code")
                                .setParameter(1, publicatie.id()),
                        Versie.class)
                .stream()
                .map(een -> catalogus.versie(een.code(), een.versie()).orElseThrow())
                .toList();
    }

    private record Versie(String code, int versie) {}

    /** Areas of one level, by name. */
    public List<Gebied> gebieden(Publicatie publicatie, Niveau niveau) {
        return indelingen.gebieden(publicatie.indeling(), niveau);
    }

    /** Code to name, of every level. */
    public Map<String, String> namen(Publicatie publicatie) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (Niveau niveau : Niveau.values()) {
            gebieden(publicatie, niveau).forEach(een -> namen.put(een.code(), een.naam()));
        }
        return namen;
    }

    /** All areas and periods of one definition. */
    public List<Cijfer> van(Publicatie publicatie, String code) {
        return cijfers.vanIndicator(publicatie, code);
    }
}
