package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Adresbron;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.persistence.Remembered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AanmeldingTest {

    @Test
    void een_nieuwe_zaak_staat_op_de_intake() {
        Bemiddeling zaak = Voorbeelden.aangemeld();
        assertThat(zaak.status()).isEqualTo(Status.INTAKE);
        assertThat(zaak.nummer()).isEqualTo("2026-0361");
        assertThat(zaak.aangemeldOp()).isEqualTo(NU);
        assertThat(zaak.kanaal()).isEqualTo(Kanaal.TELEFOON);
        assertThat(zaak.buurtCode()).isEqualTo("BU00140000");
        assertThat(zaak.gewijzigdDoor()).isEqualTo("Marjan Visser");
        assertThat(zaak.gewijzigdOp()).isEqualTo(NU);
    }

    /** It stands in the list, only its buurt is there no more. */
    @Test
    void een_adres_in_een_vervallen_buurt_staat_wel_in_de_postcodelijst() {
        Wereld.proef(wereld -> {
            for (String sql : List.of(
                    "insert into postcodeimport (op, door, regels) values (now(), 'proef', 1)",
                    "insert into postcodebuurt values ('9793ZK', 1, 9, 'BU00140501')",
                    "update buurt set indeling = 2020 where code = 'BU00140501'")) {
                wereld.em.createNativeQuery(sql).executeUpdate();
            }
            Bemiddeling zaak = wereld.zaak(wereld.meldAan());
            Testobjecten.zet(wereld.maak(Gebieden.class), "stand", new Remembered<>());
            Buurtbepaling bepaling = wereld.maak(Buurtbepaling.class);
            assertThat(bepaling.opnieuw(zaak, new Adres("Molenerf", "9793 ZK", 6, null))
                            .bron())
                    .isEqualTo(Adresbron.VERVALLEN);
            assertThat(bepaling.opnieuw(zaak, new Adres("Molenerf", "9793 ZK", 12, null))
                            .bron())
                    .isEqualTo(Adresbron.ONBEKEND);
        });
    }

    @Test
    void een_nieuwe_zaak_heeft_nog_niets_bereikt() {
        Bemiddeling zaak = Voorbeelden.aangemeld();
        assertThat(zaak.mijlpalen()).isEmpty();
        assertThat(zaak.paar()).isEmpty();
        assertThat(zaak.wachtTot()).isNull();
        assertThat(zaak.pogingen()).isZero();
        assertThat(zaak.nazorgPogingen()).isZero();
        assertThat(zaak.afloop().resultaat()).isNull();
        assertThat(zaak.afloop().voorstel()).isNull();
        assertThat(zaak.weging().besluit()).isNull();
    }

    @Test
    @Regel("B1.11")
    void een_adres_waar_geen_mail_kan_komen_staat_bij_geen_buur() {
        for (String adres : List.of("jan@ziggo", "jan@x.nl.", "<jan@x.nl>")) {
            weigert("B1.11", "email", () -> new Partijgegevens("Jan", null, adres, null, "Nederlands", null));
        }
        assertThat(new Partijgegevens("Jan", null, "jan@ziggo.nl", null, "Nederlands", null).email())
                .isEqualTo("jan@ziggo.nl");
    }

    @Test
    @Regel("B1.10")
    void alleen_wie_het_verteld_is_weet_wat_wij_bewaren() {
        Aanmelding zelf = Voorbeelden.aanmelding(Verwijzer.ZELFMELDER, false);
        assertThat(Voorbeelden.zaak(zelf).eersteBuur().ingelichtOp()).isNull();
        assertThat(Voorbeelden.zaak(zelf.enVerteld(true)).eersteBuur().ingelichtOp())
                .isEqualTo(NU);
        Aanmelding verwezen = Voorbeelden.aanmelding(Verwijzer.POLITIE, false);
        assertThat(Voorbeelden.zaak(verwezen).eersteBuur().ingelichtOp()).isNull();
        weigert("B1.10", "verteld", () -> verwezen.enVerteld(true));
    }

    @Test
    void de_tweede_buur_weet_nog_niets() {
        assertThat(Voorbeelden.aangemeld().tweedeBuur().orElseThrow().ingelichtOp())
                .isNull();
    }

    @Test
    void de_tweede_buur_mag_onbekend_zijn() {
        Bemiddeling zaak = Voorbeelden.zaak(Voorbeelden.aanmelding(Verwijzer.ZELFMELDER, false, null));
        assertThat(zaak.tweedeBuur()).isEmpty();
        assertThat(zaak.partijen()).hasSize(1);
    }

    @Test
    void aan_een_zelfmelder_wordt_geen_toestemming_gevraagd() {
        assertThat(Voorbeelden.aangemeld().eersteBuur().toestemmingen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Verwijzer.class, mode = EnumSource.Mode.EXCLUDE, names = "ZELFMELDER")
    @Regel("B1.1")
    void zonder_toestemming_mag_niemand_voor_een_ander_melden(Verwijzer verwijzer) {
        weigert(
                "B1.1",
                "magBehandelen",
                () -> new Aanmelding(
                        UUID.randomUUID(),
                        Kanaal.DOORVERWIJZING,
                        verwijzer,
                        Aard.ROOK,
                        Set.of(),
                        "BU00140000",
                        Voorbeelden.melder(),
                        null,
                        false,
                        true,
                        null));
    }

    @Test
    void toestemming_wordt_bewaard_met_wie_haar_opschreef_en_wanneer() {
        Bemiddeling zaak = Voorbeelden.aangemeldDoorPolitie(false);
        assertThat(zaak.eersteBuur().toestemmingen())
                .extracting(Toestemming::doel, Toestemming::isGegeven, Toestemming::op, Toestemming::door)
                .containsExactly(
                        tuple(Doel.BEHANDELEN, true, NU, "Marjan Visser"),
                        tuple(Doel.TERUGKOPPELEN, false, NU, "Marjan Visser"));
    }

    @Test
    void de_hoofdklacht_staat_voorop_en_telt_een_keer() {
        Set<Aard> ook = new LinkedHashSet<>(List.of(Aard.STANK, Aard.ROOK, Aard.PARKEREN));
        Aanmelding aanmelding = new Aanmelding(
                UUID.randomUUID(),
                Kanaal.EMAIL,
                Verwijzer.ZELFMELDER,
                Aard.ROOK,
                ook,
                "BU00140000",
                Voorbeelden.melder(),
                null,
                false,
                false,
                null);
        assertThat(Voorbeelden.zaak(aanmelding).aarden()).containsExactly(Aard.ROOK, Aard.STANK, Aard.PARKEREN);
    }

    @Test
    @Regel("B1.3")
    void de_melder_heeft_een_naam() {
        weigert("B1.3", "naam", () -> meld(new Partijgegevens(null, "0600112233", null, null, "Nederlands", null)));
    }

    @Test
    @Regel("B1.3")
    void de_melder_is_te_bereiken() {
        weigert("B1.3", "telefoon", () -> meld(new Partijgegevens("Zandloper", null, null, null, "Nederlands", null)));
    }

    @Test
    void een_mailadres_is_genoeg_om_bereikbaar_te_zijn() {
        assertThat(meld(new Partijgegevens("Zandloper", null, "z@voorbeeld.nl", null, "Nederlands", null))
                        .eersteBuur()
                        .email())
                .isEqualTo("z@voorbeeld.nl");
    }

    @Test
    void van_de_tweede_buur_hoeft_niets_bekend_te_zijn() {
        Partijgegevens leeg = new Partijgegevens(null, null, null, null, "Nederlands", null);
        Bemiddeling zaak = Voorbeelden.zaak(Voorbeelden.aanmelding(Verwijzer.ZELFMELDER, false, leeg));
        assertThat(zaak.tweedeBuur().orElseThrow().adres()).isEmpty();
        assertThat(zaak.tweedeBuur().orElseThrow().woonsituatie()).isEmpty();
    }

    @Test
    void de_partij_houdt_wat_er_is_opgeschreven() {
        Partij melder = Voorbeelden.aangemeld().eersteBuur();
        assertThat(melder.naam()).isEqualTo("Mevr. P. Zandloper");
        assertThat(melder.telefoon()).isEqualTo("0600112233");
        assertThat(melder.taal()).isEqualTo("Nederlands");
        assertThat(melder.woonsituatie()).contains(Woonsituatie.KOOP);
        assertThat(melder.adres()).contains(Voorbeelden.adres());
        assertThat(melder.rol()).isEqualTo(Rolpartij.EERSTE_BUUR);
    }

    private static Bemiddeling meld(Partijgegevens melder) {
        return Voorbeelden.zaak(new Aanmelding(
                UUID.randomUUID(),
                Kanaal.TELEFOON,
                Verwijzer.ZELFMELDER,
                Aard.ROOK,
                Set.of(),
                "BU00140000",
                melder,
                null,
                false,
                false,
                null));
    }
}
