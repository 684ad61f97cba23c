package nl.buurtregie.wijkkompas.kompas;

/**
 * What stands behind a cell of the outer ring.
 *
 * @param stadnoot what the figure of the city leaves out; "" when nothing
 * @param maatstaf null where nothing is judged, or where the city has no figure
 */
public record Kompasblad(
        String definitie,
        int versie,
        String eenheid,
        String bron,
        int richting,
        boolean eigen,
        Kompascijfer wijk,
        Kompascijfer stad,
        String stadnoot,
        Maatstaf maatstaf) {}
