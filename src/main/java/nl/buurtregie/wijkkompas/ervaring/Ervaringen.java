package nl.buurtregie.wijkkompas.ervaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;
import nl.buurtregie.wijkkompas.afscherming.Aantallen;
import nl.buurtregie.wijkkompas.afscherming.Som;
import nl.buurtregie.wijkkompas.afscherming.Telopzet;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.afscherming.Telramen;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.bereik.Getallen;

/** Counts what neighbours answered afterwards. Only what may be shown leaves this class. */
@ApplicationScoped
public class Ervaringen {

    /** @param vraag and oordeel null: how many answered at all */
    private record Gezegd(Enquetevraag vraag, Oordeel oordeel) {}

    private static final Gezegd ANTWOORD = new Gezegd(null, null);

    private static final List<Gezegd> PER_VRAAG = Stream.of(Enquetevraag.values())
            .flatMap(vraag -> Stream.of(Oordeel.values()).map(oordeel -> new Gezegd(vraag, oordeel)))
            .toList();

    /** Answers; then of each question how many said what, which is all of them. */
    private static final Telopzet<Gezegd> OPZET = new Telopzet<>(
            Stream.concat(Stream.of(ANTWOORD), PER_VRAAG.stream()).toList(),
            List.of(ANTWOORD),
            Stream.of(Enquetevraag.values())
                    .map(vraag -> new Som<>(
                            ANTWOORD,
                            PER_VRAAG.stream()
                                    .filter(een -> een.vraag() == vraag)
                                    .toList()))
                    .toList(),
            true,
            codes -> false,
            false);

    private final Telramen<Gezegd> telramen = new Telramen<>(OPZET);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Wijkkompasinstellingen instellingen;

    @Inject
    private Clock clock;

    /** What neighbours answered in a year, for every choice of wijk and outcome. */
    public Antwoorden van(int jaar) {
        StringBuilder sql = new StringBuilder("select wijk_code, resultaatgroep, sum(cijfer), count(*)");
        for (Gezegd een : PER_VRAAG) {
            sql.append(", count(*) filter (where ")
                    .append(een.vraag().veld())
                    .append(" = '")
                    .append(een.oordeel())
                    .append("')");
        }
        sql.append(" from enquete_antwoord where kwartaal like ?1 group by 1, 2");
        List<List<Object>> rijen = new ArrayList<>();
        List<Cijfersom> sommen = new ArrayList<>();
        for (Object rij : em.createNativeQuery(sql.toString())
                .setParameter(1, jaar + "-%")
                .getResultList()) {
            List<Object> velden = new ArrayList<>(List.of((Object[]) rij));
            int som = Getallen.getal(velden.remove(2));
            rijen.add(velden);
            sommen.add(new Cijfersom((String) velden.get(0), (String) velden.get(1), som));
        }
        return new Antwoorden(telramen.van(jaar, rijen, 2, instellingen.regels()), sommen);
    }

    /** Years with answers, newest first; always this year too. */
    public List<Integer> jaren() {
        int dit = LocalDate.now(clock).getYear();
        String eerste = (String) em.createNativeQuery("select min(kwartaal) from enquete_antwoord")
                .getSingleResult();
        int van = eerste == null ? dit : Math.min(dit, Integer.parseInt(eerste.substring(0, 4)));
        return IntStream.rangeClosed(0, dit - van)
                .mapToObj(terug -> dit - terug)
                .toList();
    }

    /** The marks of one wijk and outcome, added up. */
    private record Cijfersom(String wijk, String groep, int som) {}

    /** As far as they may be shown: no difference between two choices gives a small group away. */
    public static final class Antwoorden {

        private final Telraam<Gezegd> telraam;
        private final List<Cijfersom> sommen;

        private Antwoorden(Telraam<Gezegd> telraam, List<Cijfersom> sommen) {
            this.telraam = telraam;
            this.sommen = sommen;
        }

        /**
         * @param wijk or "" for the whole gemeente
         * @param groep GOED, ANDERS, or "" for both
         * @return empty when there are too few, or when they would tell of another choice
         */
        public Optional<Telling> bij(String wijk, String groep) {
            List<String> keuze = List.of(wijk, groep);
            int exact = telraam.exact(keuze).aantal(ANTWOORD);
            if (exact < telraam.regels().klein() || !telraam.isOpen(keuze)) {
                return Optional.empty();
            }
            int som = sommen.stream()
                    .filter(een -> past(wijk, een.wijk()) && past(groep, een.groep()))
                    .mapToInt(Cijfersom::som)
                    .sum();
            Aantallen<Gezegd> getoond = telraam.getoond(keuze);
            Map<Enquetevraag, Map<Oordeel, Integer>> aantallen = new EnumMap<>(Enquetevraag.class);
            PER_VRAAG.forEach(een -> aantallen
                    .computeIfAbsent(een.vraag(), vraag -> new EnumMap<>(Oordeel.class))
                    .put(een.oordeel(), getoond.aantal(een)));
            return Optional.of(new Telling(
                    getoond.aantal(ANTWOORD),
                    telraam.isGenoeg(keuze, ANTWOORD),
                    Math.round(2f * som / exact),
                    aantallen));
        }

        private static boolean past(String gekozen, String code) {
            return gekozen.isEmpty() || gekozen.equals(code);
        }
    }

    /**
     * Rounded or hidden, as {@link Telraam} does.
     *
     * @param isGenoeg whether there may be percentages
     * @param halven the mean mark in half points, so that one answer more cannot be calculated from it
     */
    public record Telling(
            int aantal, boolean isGenoeg, int halven, Map<Enquetevraag, Map<Oordeel, Integer>> aantallen) {

        /** "7,5". */
        public String gemiddeldCijfer() {
            return halven / 2 + (halven % 2 == 0 ? "" : ",5");
        }
    }
}
