package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

class MelderTest {

    @Test
    void een_bewoner_meldt_zich_zonder_account_en_het_kantoor_ziet_de_zaak() {
        Wereld.proef(wereld -> {
            String nummer = wereld.maak(MeldZelfAan.class).alsBewoner(zelf(UUID.randomUUID()));
            wereld.vergeet();
            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(zaak.kanaal()).isEqualTo(Kanaal.FORMULIER);
            assertThat(zaak.gewijzigdDoor()).isEqualTo("bewoner via het formulier");
            assertThat(wereld.maak(Bemiddelingen.class).historie(zaak).get(0).door())
                    .isEqualTo("bewoner via het formulier");
            assertThat(wereld.vraag("select count(*) from taak where nummer = '" + nummer + "'"))
                    .isEqualTo(1L);
            assertThat(wereld.vraag("select count(*) from bemiddeling where aangemeld_door is null"))
                    .isEqualTo(1L);
            assertThat(wereld.vraag("select count(*) from feit_aanmelding where kanaal = 'FORMULIER'"))
                    .isEqualTo(1L);
        });
    }

    @Test
    void twee_keer_versturen_is_een_zaak() {
        Wereld.proef(wereld -> {
            UUID sleutel = UUID.randomUUID();
            String eerste = wereld.maak(MeldZelfAan.class).alsBewoner(zelf(sleutel));
            wereld.em.flush();
            assertThat(wereld.maak(MeldZelfAan.class).alsBewoner(zelf(sleutel))).isEqualTo(eerste);
        });
    }

    @Test
    void van_een_verwijzer_blijft_alleen_wat_de_terugkoppeling_nodig_heeft() {
        Wereld.proef(wereld -> {
            Verwijzercontact.Gegevens wie =
                    new Verwijzercontact.Gegevens("A. Wijkagent", "Politie", "agent@voorbeeld.nl", null);
            Aanmelding aanmelding = doorverwezen();
            String nummer = wereld.maak(MeldZelfAan.class).alsVerwijzer(aanmelding, wie);
            wereld.maak(MeldZelfAan.class).alsVerwijzer(aanmelding, wie);
            wereld.vergeet();
            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(wereld.maak(Bemiddelingen.class).verwijzercontact(zaak).map(Verwijzercontact::email))
                    .contains("agent@voorbeeld.nl");
            assertThat(zaak.isTerugkoppelingNodig()).isTrue();
        });
    }

    @Test
    void de_stand_van_een_zaak_vertelt_niets_van_de_ander_en_niets_van_de_bemiddelaars() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFSLUITEN);
            wereld.vergeet();
            Zaakstand stand = wereld.maak(Melder.class).stand(nummer);
            assertThat(stand.dagen().keySet()).isEqualTo(Zaakstand.EIGEN);
            assertThat(stand.toString())
                    .doesNotContain("Ineke")
                    .doesNotContain("CONTACT_TWEEDE")
                    .doesNotContain("9799");
        });
    }

    @Test
    void de_melder_vult_aan_vraagt_een_telefoontje_en_trekt_in() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            Melder melder = wereld.maak(Melder.class);
            melder.vulAan(nummer, "Bel na zes uur.");
            melder.vraagTelefoontje(nummer);
            wereld.vergeet();
            assertThat(wereld.maak(Bemiddelingen.class).notities(wereld.zaak(nummer)))
                    .anySatisfy(notitie -> {
                        assertThat(notitie.tekst()).isEqualTo("Bel na zes uur.");
                        assertThat(notitie.vanBuiten()).isEqualTo("de melder");
                        assertThat(notitie.verlooptOp()).isEqualTo(LocalDate.of(2027, 1, 19));
                    });
            melder.trekIn(nummer);
            wereld.vergeet();
            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(zaak.afloop().resultaat()).isEqualTo(Resultaat.INGETROKKEN);
            assertThat(wereld.maak(Bemiddelingen.class).historie(zaak))
                    .extracting(Historieregel::handeling)
                    .containsExactly(
                            Handeling.INTREKKING, Handeling.BELVERZOEK, Handeling.AANVULLING, Handeling.AANMELDING);
            assertThat(melder.stand(nummer).ingetrokken()).isTrue();
        });
    }

    @Test
    @Regel("B0.3")
    void aan_een_afgesloten_zaak_wordt_niets_toegevoegd() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            Melder melder = wereld.maak(Melder.class);
            assertThatThrownBy(() -> melder.vulAan(nummer, "Nog iets.")).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> melder.vraagTelefoontje(nummer)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> melder.trekIn(nummer)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> melder.stand("2026-999999")).isInstanceOf(NotFound.class);
        });
    }

    private static Aanmelding zelf(UUID sleutel) {
        return new Aanmelding(
                sleutel,
                Kanaal.FORMULIER,
                Verwijzer.ZELFMELDER,
                Aard.ROOK,
                Set.of(),
                Wereld.BUURT,
                Voorbeelden.melder(),
                null,
                false,
                false,
                null);
    }

    private static Aanmelding doorverwezen() {
        return new Aanmelding(
                UUID.randomUUID(),
                Kanaal.DOORVERWIJZING,
                Verwijzer.POLITIE,
                Aard.VERSTOORDE_RELATIE,
                Set.of(),
                Wereld.BUURT,
                Voorbeelden.melder(),
                null,
                true,
                true,
                null);
    }
}
