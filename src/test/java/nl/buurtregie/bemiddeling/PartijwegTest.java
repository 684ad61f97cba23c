package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody is in a case is said, and whoever was entered by mistake goes out of it. */
@Functie("BEM-09")
class PartijwegTest {

    private static final Partijgegevens RIE = new Partijgegevens(
            "Mevr. D. Rie",
            "0612341234",
            "rie@voorbeeld.example",
            Voorbeelden.melder().adres(),
            "Pools",
            null);

    @Test
    @Regel("B1.15")
    void wie_er_het_eerst_bij_komt_is_niet_vanzelf_de_tweede_buur() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan(Aard.GELUID_PERSONEN, Wereld.BUURT);
            weigert("B1.15", "rol", () -> erbij(wereld, nummer, null));
            weigert("B1.15", "rol", () -> erbij(wereld, nummer, Rolpartij.EERSTE_BUUR));
            erbij(wereld, nummer, Rolpartij.ANDERE_BUUR);
            assertThat(wereld.zaak(nummer).tweedeBuur()).isEmpty();
            erbij(wereld, nummer, Rolpartij.TWEEDE_BUUR);
            erbij(wereld, nummer, null);
            assertThat(wereld.zaak(nummer).partijen())
                    .extracting(Partij::rol)
                    .containsExactly(
                            Rolpartij.EERSTE_BUUR, Rolpartij.ANDERE_BUUR, Rolpartij.TWEEDE_BUUR, Rolpartij.ANDERE_BUUR);
        });
    }

    @Test
    @Regel("B1.14")
    void wie_er_per_ongeluk_staat_gaat_eruit_zonder_spoor_van_zijn_naam() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            long id = erbij(wereld, nummer, null);
            HaalPartijWeg haal = wereld.maak(HaalPartijWeg.class);
            assertThatThrownBy(() -> haal.haalWeg(wereld.ineke, wereld.nu(nummer), id))
                    .isInstanceOf(NotFound.class);
            long vanEenAnder = wereld.zaak(wereld.meldAan()).eersteBuur().id();
            assertThatThrownBy(() -> haal.haalWeg(wereld.marjan, wereld.nu(nummer), vanEenAnder))
                    .isInstanceOf(NotFound.class);
            weigert(
                    "B1.14",
                    "",
                    () -> haal.haalWeg(
                            wereld.marjan,
                            wereld.nu(nummer),
                            wereld.zaak(nummer).eersteBuur().id()));

            haal.haalWeg(wereld.marjan, wereld.nu(nummer), id);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).partijen()).extracting(Partij::id).doesNotContain(id);
            assertThat(wereld.vraag("select count(*) from partij where id = " + id))
                    .isEqualTo(0L);
            assertThat(wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer)))
                    .extracting(Historieregel::toelichting)
                    .contains("andere buur weggehaald")
                    .noneMatch(zin -> zin != null && zin.contains("Rie"));
        });
    }

    /** A backup of before brings him or her back; the door is nobody's again. */
    @Test
    @Functie("PRI-16")
    void wie_eruit_gehaald_is_gaat_na_het_terugzetten_van_een_reservekopie_nog_eens() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            long id = erbij(wereld, nummer, null);
            wereld.maak(HaalPartijWeg.class).haalWeg(wereld.marjan, wereld.nu(nummer), id);
            wereld.vergeet();
            String weg = (String) wereld.vraag("select string_agg(nummer, ',') from opgeruimd where soort = 'zaken'");
            assertThat(weg).isEqualTo("P-" + id);
            assertThat(nogEens(wereld, weg)).as("die is er niet").isFalse();
            long terug = erbij(wereld, nummer, null);
            String kopie = "P-" + terug;
            sporen().forEach(spoor -> {
                wereld.em.createNativeQuery("savepoint spoor").executeUpdate();
                for (String opdracht : ((String) spoor.get()[1]).split("; ")) {
                    wereld.em.createNativeQuery(opdracht.formatted(terug)).executeUpdate();
                }
                assertThat(nogEens(wereld, kopie)).as((String) spoor.get()[0]).isFalse();
                wereld.em.createNativeQuery("rollback to savepoint spoor").executeUpdate();
            });
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            assertThat(nogEens(wereld, "P-" + eerste))
                    .as("nooit de eerste buur")
                    .isFalse();
            assertThat(wereld.zaak(nummer).partijen()).extracting(Partij::id).contains(eerste, terug);
            assertThat(nogEens(wereld, kopie)).as("de kopie bracht die terug").isTrue();
            assertThat(wereld.vraag("select count(*) from partij where id = " + terug))
                    .isEqualTo(0L);
            assertThat(wereld.zaak(nummer).gewistOp()).as("de zaak blijft").isNull();
        });
    }

    /** What a house brought back counts no longer, also when a backup brought the house back. */
    @Test
    void met_wie_nog_eens_weggaat_gaat_ook_dat_iemand_terugkwam() {
        Wereld.proef(wereld -> {
            wereld.meldAan(); // its first neighbour lives where that of the new case does
            String oud = wereld.breng(Status.AFGESLOTEN);
            String nieuw = wereld.meldAan(Aard.GELUID_PERSONEN, Wereld.BUURT);
            Adres deur = wereld.zaak(oud).tweedeBuur().orElseThrow().adres().orElseThrow();
            wereld.maak(VoegPartijToe.class)
                    .voegToe(
                            wereld.marjan,
                            wereld.nu(nieuw),
                            Rolpartij.ANDERE_BUUR,
                            new Partijgegevens("Mevr. D. Rie", null, null, deur, "Pools", null));
            wereld.vergeet();
            long id = wereld.zaak(nieuw).partijen().get(1).id();
            String hoeVaak = "select count(*) from feitenboek where wat = 'NIET_TERUGGEKEERD' and onderwerp = '"
                    + wereld.zaak(oud).id() + "'";
            assertThat(wereld.vraag(hoeVaak)).isEqualTo(0L);
            assertThat(nogEens(wereld, "P-" + id)).isTrue();
            assertThat(wereld.vraag(hoeVaak)).isEqualTo(1L);
        });
    }

    private static boolean nogEens(Wereld wereld, String nummer) {
        wereld.vergeet();
        boolean weg = wereld.maak(Zaakbewaring.class).wisNogEens(nummer);
        wereld.vergeet();
        return weg;
    }

    /** Of a group that sat together nobody is known to have stayed away; who is more than three may be a mistake. */
    @Test
    @Regel("B1.14")
    void wie_bij_een_gesprek_met_een_groep_zat_blijft() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long derde = erbij(wereld, nummer, null);
            wereld.maak(LegBemiddelingVast.class)
                    .legVast(
                            wereld.ineke,
                            wereld.nu(nummer),
                            new Bemiddelgesprek(Vorm.GROEP, Uitkomst.NOG_EEN_GESPREK, null, wereld.vandaag()));
            blijft(wereld, nummer, derde, "een gesprek met een groep");
            long vierde = erbij(wereld, nummer, null);
            wereld.maak(HaalPartijWeg.class).haalWeg(wereld.marjan, wereld.nu(nummer), vierde);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).partijen()).hasSize(3);
        });
    }

    /** Whoever is in a table, with the word that is told. */
    static Stream<Arguments> sporen() {
        String gesprek = "insert into gesprek (id, bemiddeling_id, soort, van, tot, plaats, bij_partij_id, volgorde,"
                + " gewijzigd_op, versie) select -1, bemiddeling_id, 'SAMEN', now(), now() + interval '1 hour', %s, 0, now(), 0 from partij"
                + " where id = %%d; ";
        String elders = gesprek.formatted("'Zaal', null");
        return Stream.of(
                Arguments.of("een gesprek", elders + "insert into gesprek_partij values (-1, %d)"),
                Arguments.of("een gesprek", gesprek.formatted("null, id")),
                Arguments.of(
                        "een bericht",
                        elders + "insert into buurbericht (id, gesprek_id, partij_id, verteld, ingetrokken, volgorde,"
                                + " op, versie) values (-1, -1, %d, '', true, 0, now(), 0)"),
                Arguments.of(
                        "een bericht",
                        "insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, stand, pogingen, volgende,"
                                + " gemaakt_op, stand_op) select -1, 'bericht', b.nummer, upper(p.email), 'x', 'x',"
                                + " 'WACHT', 0, now(), now(), now() from partij p join bemiddeling b"
                                + " on b.id = p.bemiddeling_id where p.id = %d"),
                Arguments.of(
                        "een brief",
                        "insert into brief (id, sleutel, bemiddeling_id, partij_id, soort, aan, kanaal, sjabloonversie,"
                                + " op, door, medewerker_id) select -1, 'x', bemiddeling_id, id, 'NAZORG',"
                                + " 'ANDERE_BUUR', 'PAPIER', 1, now(), 'x', (select min(id) from medewerker)"
                                + " from partij where id = %d"),
                Arguments.of(
                        "een document",
                        "insert into zaakdocument (id, sleutel, bemiddeling_id, partij_id, naam, soort, toegang,"
                                + " inhoud, nagekeken, op, door, medewerker_id) select -1, 'x', bemiddeling_id, id,"
                                + " 'x', 'PDF', 'BUUR', 'x', false, now(), 'x', (select min(id) from medewerker)"
                                + " from partij where id = %d"),
                Arguments.of(
                        "een verzoek over de eigen gegevens",
                        "insert into verzoek (id, nummer, sleutel, recht, kanaal, binnen_op, uiterlijk) values (-1, 'x',"
                                + " 'x', 'INZAGE', 'BALIE', now(), current_date); insert into verzoek_betrokkene (id,"
                                + " verzoek_id, soort, sleutel, nummer) values (-1, -1, 'PARTIJ', %d, 'x')"));
    }

    @ParameterizedTest
    @MethodSource("sporen")
    @Regel("B1.14")
    void wie_sporen_in_de_zaak_heeft_blijft(String wat, String sql) {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            long id = erbij(wereld, nummer, null);
            wereld.vergeet();
            for (String opdracht : sql.split("; ")) {
                wereld.em.createNativeQuery(opdracht.formatted(id)).executeUpdate();
            }
            blijft(wereld, nummer, id, wat);
        });
    }

    @Test
    @Regel("B1.14")
    void ook_wie_iets_zei_hoorde_of_gezocht_is_blijft() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            long gebeld = erbij(wereld, nummer, null);
            wereld.maak(LegContactmomentVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer), gebeld, Contactwijze.GEBELD, false);
            blijft(wereld, nummer, gebeld, "een poging om deze buur te spreken");
            long verteld = erbij(wereld, nummer, null);
            wereld.maak(NoteerVerteld.class).noteer(wereld.ineke, wereld.nu(nummer), verteld, Contactwijze.GEBELD);
            blijft(wereld, nummer, verteld, "dat verteld is wat wij bewaren");
            long tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow().id();
            wereld.maak(LegContactVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer), TweedeBuurZegt.NIET_BEREIKT, false);
            blijft(wereld, nummer, tweede, "een poging om deze buur te spreken");
        });
    }

    /** A new table that points at a neighbour would be a fault of the database, and no sentence. */
    @Test
    void elke_tabel_die_naar_een_buur_wijst_wordt_gevraagd() {
        Wereld.proef(wereld -> {
            @SuppressWarnings("unchecked")
            List<String> tabellen = wereld.em
                    .createNativeQuery("select distinct conrelid::regclass::text from pg_constraint"
                            + " where contype = 'f' and confrelid = 'partij'::regclass")
                    .getResultList();
            assertThat(tabellen).hasSizeGreaterThan(5).allSatisfy(tabel -> assertThat(HaalPartijWeg.ERAAN)
                    .contains("from " + tabel + " "));
        });
    }

    private static void blijft(Wereld wereld, String nummer, long id, String wat) {
        wereld.vergeet();
        assertThatThrownBy(() -> wereld.maak(HaalPartijWeg.class).haalWeg(wereld.marjan, wereld.nu(nummer), id))
                .hasMessage("Van deze buur is er al iets in de zaak: " + wat + ". Daarom blijft deze buur erin staan.");
        wereld.vergeet();
        assertThat(wereld.zaak(nummer).partij(id).id()).isEqualTo(id);
    }

    private static long erbij(Wereld wereld, String nummer, Rolpartij rol) {
        wereld.maak(VoegPartijToe.class).voegToe(wereld.marjan, wereld.nu(nummer), rol, RIE);
        wereld.vergeet();
        List<Partij> partijen = wereld.zaak(nummer).partijen();
        return partijen.get(partijen.size() - 1).id();
    }
}
