package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.platform.facts.Boekproef;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Feitenlezer;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Kwartaal;
import org.junit.jupiter.api.Test;
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
                    .isEqualTo(8L);

            assertThat(
                            wereld.vraag(
                                    "select count(*) from bemiddeling b join (select zaak, aard from feit_aanmelding union"
                                            + " all select zaak, aard from feit_afsluiting) f on f.zaak = b.id where f.aard <> b.hoofdaard"))
                    .as("elke zaak telt bij de aard die zij nu heeft")
                    .isEqualTo(0L);

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

    @Test
    void een_adres_dat_er_per_ongeluk_bij_stond_telt_niet_als_terug() {
        Wereld.proef(wereld -> {
            String twintig = dicht(wereld, 20, null);
            String nieuw = meld(wereld, 1, null);
            wereld.maak(VoegPartijToe.class)
                    .voegToe(wereld.marjan, wereld.nu(nieuw), Rolpartij.TWEEDE_BUUR, wie(20, null));
            assertThat(isTerug(wereld, twintig)).isEqualTo(true);
            long erbij = wereld.zaak(nieuw).tweedeBuur().orElseThrow().id();
            wereld.maak(HaalPartijWeg.class).haalWeg(wereld.marjan, wereld.nu(nieuw), erbij);
            assertThat(isTerug(wereld, twintig)).isEqualTo(false);
        });
    }

    @Test
    void terug_is_wie_op_hetzelfde_adres_woont_ook_als_dat_pas_later_bekend_wordt() {
        Wereld.proef(wereld -> {
            String twaalf = dicht(wereld, 12, "a");
            String twintig = dicht(wereld, 20, null);
            String dertig = dicht(wereld, 30, "b");
            meld(wereld, 12, "e");
            assertThat(isTerug(wereld, twaalf)).as("een andere deur").isEqualTo(false);
            meld(wereld, 12, "A");
            assertThat(isTerug(wereld, twaalf)).isEqualTo(true);

            String nieuw = meld(wereld, 1, null);
            wereld.maak(VoegPartijToe.class)
                    .voegToe(wereld.marjan, wereld.nu(nieuw), Rolpartij.TWEEDE_BUUR, wie(20, null));
            assertThat(isTerug(wereld, twintig)).isEqualTo(true);
            wijzig(wereld, nieuw, wie(30, "b"));
            assertThat(isTerug(wereld, dertig)).isEqualTo(true);

            meld(wereld, 20, null);
            wijzig(wereld, nieuw, wie(31, null));
            assertThat(isTerug(wereld, dertig)).as("het adres klopte niet").isEqualTo(false);
            assertThat(isTerug(wereld, twintig)).isEqualTo(true);
            wijzig(wereld, nieuw, wie(30, "b"));
            assertThat(isTerug(wereld, dertig)).as("toch wel").isEqualTo(true);
            assertThat(wereld.vraag(
                            "select count(*) from feitenboek where wat in ('TERUGGEKEERD', 'NIET_TERUGGEKEERD')"))
                    .as("elk een keer verteld")
                    .isEqualTo(6L);

            wereld.later(Duration.ofDays(1));
            String later = dicht(wereld, 40, null);
            wijzig(wereld, nieuw, wie(40, null));
            assertThat(isTerug(wereld, later))
                    .as("de aanmelding was er al toen die zaak sloot")
                    .isEqualTo(false);
            new Boekproef(wereld.em).klopt();
        });
    }

    @Test
    void een_verbeterd_adres_brengt_de_zaak_in_zijn_eigen_wijk() {
        Wereld.proef(wereld -> {
            wereld.em
                    .createNativeQuery("insert into postcodebuurt (postcode, van, tot, buurt_code) values"
                            + " ('9712AB', 1, 9, 'BU00140000'), ('9712AB', 10, 99, 'BU00141500')")
                    .executeUpdate();
            String nummer = meld(wereld, 9, null);
            wijzig(wereld, nummer, wie(8, null));
            assertThat(wereld.vraag("select count(*) from feitenboek"))
                    .as("dezelfde buurt")
                    .isEqualTo(1L);
            wijzig(wereld, nummer, wie(19, null));
            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(zaak.buurtCode()).isEqualTo("BU00141500");
            assertThat(wereld.vraag("select buurt_code || wijk_code from taak")).isEqualTo("BU00141500WK001415");
            assertThat(wereld.maak(Bemiddelingen.class).historie(zaak).get(0).toelichting())
                    .startsWith("gegevens gewijzigd, nu in ");
            wijzig(wereld, nummer, wie(100, null));
            assertThat(wereld.zaak(nummer).buurtCode())
                    .as("de lijst kent het niet")
                    .isEqualTo("BU00141500");
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(nummer));
            for (String tabel : List.of("feit_aanmelding", "feit_afsluiting")) {
                assertThat(wereld.vraag("select string_agg(buurt_code || wijk_code, ' ') from " + tabel))
                        .as(tabel)
                        .isEqualTo("BU00141500WK001415");
            }
            new Boekproef(wereld.em).klopt();
        });
    }

    /** The list does not know the address, or names the wrong one: whoever was there knows where it lies. */
    @Test
    @Regel("B1.4")
    void een_zaak_in_de_verkeerde_buurt_gaat_naar_de_buurt_die_iemand_kiest() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, 9, null);
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            WijzigPartij wijzig = wereld.maak(WijzigPartij.class);
            weigert(
                    "B1.4",
                    "buurt",
                    () -> wijzig.wijzig(wereld.marjan, wereld.nu(nummer), eerste, wie(9, null), "BU99999999"));
            wijzig.wijzig(wereld.marjan, wereld.nu(nummer), eerste, wie(9, null), "BU00141500");
            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(zaak.buurtCode()).isEqualTo("BU00141500");
            assertThat(wereld.maak(Bemiddelingen.class).historie(zaak).get(0).toelichting())
                    .startsWith("gegevens gewijzigd, nu in ");
            assertThat(wereld.vraag("select buurt_code from taak")).isEqualTo("BU00141500");
            assertThat(wereld.vraag("select buurt_code from feit_aanmelding")).isEqualTo("BU00141500");
            wijzig.wijzig(wereld.marjan, wereld.nu(nummer), eerste, wie(9, null), null);
            assertThat(wereld.zaak(nummer).buurtCode())
                    .as("wat iemand koos blijft")
                    .isEqualTo("BU00141500");
            new Boekproef(wereld.em).klopt();
        });
    }

    /** By the office it was so already; a request about the own data does the same, also when the case is closed. */
    @Test
    void een_adres_dat_op_verzoek_verbeterd_is_brengt_de_zaak_ook_in_zijn_wijk() {
        Wereld.proef(wereld -> {
            wereld.em
                    .createNativeQuery("insert into postcodebuurt (postcode, van, tot, buurt_code) values"
                            + " ('9712AB', 1, 9, 'BU00140000'), ('9712AB', 10, 99, 'BU00141500')")
                    .executeUpdate();
            String open = meld(wereld, 9, null);
            String dicht = dicht(wereld, 8, null);
            meld(wereld, 8, null);
            for (String nummer : List.of(open, dicht)) {
                verbeter(wereld, nummer, nummer.equals(open) ? "19" : "29");
                Bemiddeling zaak = wereld.zaak(nummer);
                assertThat(zaak.buurtCode()).isEqualTo("BU00141500");
                assertThat(wereld.maak(Bemiddelingen.class)
                                .historie(zaak)
                                .get(0)
                                .toelichting())
                        .startsWith("gegevens verbeterd op verzoek, nu in ");
                assertThat(wereld.vraag(
                                "select buurt_code || wijk_code from feit_aanmelding where zaak = " + zaak.id()))
                        .isEqualTo("BU00141500WK001415");
            }
            assertThat(wereld.vraag("select buurt_code from taak where bemiddeling_id = "
                            + wereld.zaak(open).id()))
                    .isEqualTo("BU00141500");
            assertThat(wereld.vraag("select buurt_code || wijk_code || terugkeer from feit_afsluiting"))
                    .as("die deur was het niet, daar kwam niemand terug")
                    .isEqualTo("BU00141500WK001415false");
            verbeter(wereld, dicht, "8");
            assertThat(wereld.vraag("select buurt_code || terugkeer from feit_afsluiting"))
                    .isEqualTo("BU00140000true");
            new Boekproef(wereld.em).klopt();
        });
    }

    private static void verbeter(Wereld wereld, String nummer, String huisnummer) {
        Partij eerste = wereld.zaak(nummer).eersteBuur();
        Betrokkene wie = new Betrokkene(Betrokkene.Soort.PARTIJ, eerste.id(), nummer, "", "");
        wereld.maak(Partijrecht.class)
                .verbeter(
                        wereld.marjan,
                        wie,
                        Map.of(
                                "naam",
                                eerste.naam(),
                                "telefoon",
                                eerste.telefoon(),
                                "postcode",
                                "9712AB",
                                "huisnummer",
                                huisnummer));
        wereld.em.flush();
    }

    private static void wijzig(Wereld wereld, String nummer, Partijgegevens gegevens) {
        long eerste = wereld.zaak(nummer).eersteBuur().id();
        wereld.maak(WijzigPartij.class).wijzig(wereld.marjan, wereld.nu(nummer), eerste, gegevens, null);
    }

    private static String meld(Wereld wereld, int huisnummer, String toevoeging) {
        Aanmelding aanmelding = new Aanmelding(
                UUID.randomUUID(),
                Kanaal.TELEFOON,
                Verwijzer.ZELFMELDER,
                Aard.ROOK,
                Set.of(),
                Wereld.BUURT,
                wie(huisnummer, toevoeging),
                null,
                false,
                false,
                null);
        return wereld.maak(MeldAan.class).meldAan(wereld.marjan, aanmelding);
    }

    private static String dicht(Wereld wereld, int huisnummer, String toevoeging) {
        String nummer = meld(wereld, huisnummer, toevoeging);
        wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(nummer));
        return nummer;
    }

    private static Partijgegevens wie(int huisnummer, String toevoeging) {
        Adres adres = new Adres(null, "9712AB", huisnummer, toevoeging);
        return new Partijgegevens("Mevr. P. Zandloper", "0600112233", null, adres, "Nederlands", null);
    }

    private static Object isTerug(Wereld wereld, String nummer) {
        return wereld.vraag("select terugkeer from feit_afsluiting where zaak = "
                + wereld.zaak(nummer).id());
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
            if (keer % 5 == 0 && nu.isOpen()) {
                gaatOver(
                        wereld,
                        nummer,
                        wereld.zaak(nummer).hoofdaard() == Aard.STANK ? Aard.GELUID_DIEREN : Aard.STANK);
            }
            if (nu == Status.AFGESLOTEN) {
                wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(nummer), "Het begon opnieuw");
            } else if (nu != Status.TERUGKOPPELEN && toeval.nextInt(8) == 0) {
                wereld.maak(SluitDubbel.class).sluit(wereld.marjan, wereld.nu(nummer), wereld.meldAan(), true);
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

    private static void gaatOver(Wereld wereld, String nummer, Aard aard) {
        wereld.maak(WijzigAard.class).wijzig(wereld.marjan, wereld.nu(nummer), aard.name());
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
