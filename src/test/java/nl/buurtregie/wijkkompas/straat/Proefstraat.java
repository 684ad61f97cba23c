package nl.buurtregie.wijkkompas.straat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Telraam;

/** Two invented years of overlast, counted one by one: what the database would say. */
public final class Proefstraat extends Straatcijfers {

    public static final int JAAR = 2025;
    private static final int JAREN = 2;
    private static final int VAKKEN = 49;

    public final List<String> wijken;
    public final List<String> soorten;
    private final Map<List<String>, int[]> geteld = new TreeMap<>(Comparator.comparing(List::toString));
    private final Map<List<String>, int[]> vorig = new TreeMap<>(Comparator.comparing(List::toString));
    private final Map<String, int[]> kwartalen = new TreeMap<>();
    private final Map<String, int[]> dagdelen = new TreeMap<>();

    public Proefstraat(Random toeval, List<String> wijken, List<String> soorten) {
        this.wijken = wijken;
        this.soorten = soorten;
        int aantal = 30 + toeval.nextInt(30 + toeval.nextInt(600));
        for (int nummer = 0; nummer < aantal; nummer++) {
            String soort = kies(toeval, soorten);
            int kwartaal = toeval.nextInt(JAREN * 4);
            boolean nieuw = toeval.nextInt(4) > 0;
            if (kwartaal < 4) {
                int[] som =
                        vorig.computeIfAbsent(List.of(kies(toeval, wijken), groep(soort), soort), eerste -> new int[3]);
                som[0]++;
                som[1] += nieuw ? 1 : 0;
            } else {
                int[] telt = {1, nieuw ? 1 : 0, toeval.nextInt(3) == 0 ? 1 : 0};
                int[] som = geteld.computeIfAbsent(
                        List.of(kies(toeval, wijken), groep(soort), soort), eerste -> new int[3]);
                IntStream.range(0, 3).forEach(kolom -> som[kolom] += telt[kolom]);
                int vak = toeval.nextInt(10) == 0 ? VAKKEN : (int) (VAKKEN * Math.pow(toeval.nextDouble(), 2));
                dagdelen.computeIfAbsent(groep(soort), eerste -> new int[VAKKEN + 1])[vak]++;
            }
            if (nieuw) {
                kwartalen.computeIfAbsent(groep(soort), eerste -> new int[JAREN * 4])[kwartaal]++;
            }
        }
    }

    public static String groep(String soort) {
        return soort.split("/")[0];
    }

    private static String kies(Random toeval, List<String> uit) {
        return uit.get((int) (uit.size() * Math.pow(toeval.nextDouble(), 1.7)));
    }

    /** Exact, for whoever checks. */
    public int aantal(String wijk, String soort, Straattelling telling) {
        return geteld.entrySet().stream()
                .filter(een -> wijk.equals(een.getKey().get(0))
                        && soort.equals(een.getKey().get(2)))
                .mapToInt(een -> een.getValue()[telling.ordinal()])
                .sum();
    }

    /** Exact, by main kind. */
    public Map<String, int[]> kwartalen() {
        return kwartalen;
    }

    /** Exact, by main kind; the last are those without an hour. */
    public Map<String, int[]> dagdelen() {
        return dagdelen;
    }

    @Override
    public Telraam<Straattelling> telraam(int jaar) {
        Telraam<Straattelling> telraam = new Telraam<>(OPZET, Regels.STANDAARD);
        (jaar == JAAR ? geteld : vorig).forEach(telraam::tel);
        return telraam.sluit();
    }

    @Override
    public Straattijden perDagdeel(int jaar) {
        return new Straattijden(
                dagdelen, List.of(IntStream.rangeClosed(0, VAKKEN).toArray()), VAKKEN, Regels.STANDAARD);
    }

    @Override
    public Straattijden perKwartaal(int jaar, int jaren, int heel) {
        return new Straattijden(
                kwartalen,
                IntStream.range(0, JAREN)
                        .mapToObj(een -> IntStream.range(een * 4, een * 4 + 4).toArray())
                        .toList(),
                heel,
                Regels.STANDAARD);
    }

    @Override
    public List<PerPartner> perPartner(int jaar) {
        return List.of();
    }

    @Override
    public Map<String, Integer> rondeuren(int jaar) {
        Map<String, Integer> eenUur = new TreeMap<>(Map.of("", 1));
        wijken.forEach(wijk -> eenUur.put(wijk, 1));
        return eenUur;
    }

    @Override
    public Telraam<Plek> hotspots() {
        return new Telraam<>(HOTSPOTS, Regels.STANDAARD).sluit();
    }

    @Override
    public List<Integer> jaren() {
        return List.of(JAAR, JAAR - 1);
    }
}
