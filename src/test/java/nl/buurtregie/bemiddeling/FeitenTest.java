package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.platform.facts.Boekproef;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Feitenlezer;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Kwartaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to cases: they count, they count once, and they count on when they are gone. */
class FeitenTest {

    private static final List<Status> VERDER = List.of(
            Status.WACHTLIJST,
            Status.GESPREK_EERSTE_BUUR,
            Status.CONTACT_TWEEDE_BUUR,
            Status.BEMIDDELEN,
            Status.NAZORG,
            Status.AFGESLOTEN);

    private static final List<String> VAN_DE_ZAAK = List.of(
            "historie",
            "taak",
            "toewijzing",
            "notitie",
            "toestemming",
            "contactmoment",
            "koppeling",
            "partij",
            "bemiddeling");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wat_er_ook_met_zaken_gebeurt_de_cijfers_blijven_en_komen_uit_het_boek_terug(long zaad) {
        Wereld.proef(wereld -> {
            leef(wereld, new Random(zaad));
            Boekproef proef = new Boekproef(wereld.em);
            proef.klopt();
            assertThat((long) wereld.vraag("select count(*) from feit_afsluiting"))
                    .isPositive();
            assertThat(wereld.vraag("select count(distinct wat) from feitenboek"))
                    .as("elke soort gebeurtenis kwam voor")
                    .isEqualTo(6L);

            Map<String, String> rijen = proef.opname();
            Map<Feitsoort, List<Atoom>> cijfers = cijfers(wereld);
            proef.wis(VAN_DE_ZAAK);
            assertThat(wereld.vraag("select count(*) from partij")).isEqualTo(0L);
            assertThat(proef.opname()).isEqualTo(rijen);
            assertThat(cijfers(wereld)).isEqualTo(cijfers);
            proef.herbouwtWatKapotGaat("feit_aanmelding", "aard", "'WEG'");
            assertThat(cijfers(wereld)).isEqualTo(cijfers);
        });
    }

    private static void leef(Wereld wereld, Random toeval) {
        List<String> zaken = new ArrayList<>();
        Set<String> bekenden = new HashSet<>(); // people who come back: no mediator meets them twice
        for (int keer = 0; keer < 60; keer++) {
            wereld.later(Duration.ofDays(toeval.nextInt(9)));
            if (zaken.size() < 5 || toeval.nextInt(3) == 0) {
                zaken.add(toeval.nextBoolean() ? wereld.meldAan() : bekende(wereld, bekenden));
                continue;
            }
            String nummer = zaken.get(toeval.nextInt(zaken.size()));
            Status nu = wereld.zaak(nummer).status();
            if (nu == Status.AFGESLOTEN) {
                wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(nummer), "Het begon opnieuw");
            } else if (nu != Status.TERUGKOPPELEN && (bekenden.contains(nummer) || toeval.nextInt(6) == 0)) {
                wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.VERHUISD);
            } else {
                VERDER.stream()
                        .filter(doel -> doel.ordinal() > nu.ordinal())
                        .skip(toeval.nextInt(2))
                        .findFirst()
                        .ifPresent(doel -> wereld.verder(nummer, doel));
            }
        }
        wereld.em.flush();
    }

    private static String bekende(Wereld wereld, Set<String> bekenden) {
        String nummer = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
        bekenden.add(nummer);
        return nummer;
    }

    private static Map<Feitsoort, List<Atoom>> cijfers(Wereld wereld) {
        Map<Feitsoort, List<Atoom>> cijfers = new EnumMap<>(Feitsoort.class);
        for (Feitsoort soort : Feitsoort.values()) {
            cijfers.put(
                    soort,
                    wereld.maak(Feitenlezer.class).atomen(soort, new Kwartaal(2020, 1), new Kwartaal(2030, 1)).stream()
                            .sorted(java.util.Comparator.comparing(Object::toString))
                            .toList());
        }
        return cijfers;
    }
}
