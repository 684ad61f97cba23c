package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

/** A mediator takes a case or not, is replaced, is away; on a real database. */
class PaarTest {

    @Test
    void wie_nee_zegt_ziet_de_zaak_meteen_niet_meer_en_de_coordinator_ziet_een_lege_plek() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            antwoord(wereld, wereld.youssef, nummer, Paarantwoord.GEEN_TIJD);

            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.youssef, nummer))
                    .isEmpty();
            assertThat(wereld.zaak(nummer).paar()).containsExactly(wereld.ineke.id());
            assertThat(zorgen(wereld)).containsExactly(Paarzorgen.Soort.PLEK_VRIJ);
        });
    }

    @Test
    @Regel("B4.5")
    void wie_de_zaak_heeft_zegt_geen_nee_meer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            antwoord(wereld, wereld.ineke, nummer, Paarantwoord.JA);
            weigert("B4.5", "", () -> antwoord(wereld, wereld.ineke, nummer, Paarantwoord.GEEN_TIJD));
            String bezig = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            weigert("B4.5", "", () -> antwoord(wereld, wereld.ineke, bezig, Paarantwoord.GEEN_TIJD));
        });
    }

    @Test
    @Regel("B4.6")
    void wie_een_van_de_buren_kent_krijgt_de_zaak_nooit_meer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            antwoord(wereld, wereld.youssef, nummer, Paarantwoord.KEN_PARTIJ);
            weigert("B4.6", "nieuw", () -> vervang(wereld, nummer, null, wereld.youssef.id()));
        });
    }

    @Test
    void een_zaak_gaat_door_met_een_ander() {
        Wereld.proef(wereld -> {
            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            String nummer = wereld.breng(Status.BEMIDDELEN);
            vervang(wereld, nummer, wereld.youssef.id(), sanne.id());

            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.BEMIDDELEN);
            assertThat(wereld.zaak(nummer).paar()).containsExactlyInAnyOrder(wereld.ineke.id(), sanne.id());
            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.youssef, nummer))
                    .isEmpty();
            assertThat(wereld.maak(Bemiddelingen.class).find(sanne, nummer)).isEmpty();
            wereld.zegtJa(nummer);
            wereld.vergeet();
            assertThat(wereld.maak(Bemiddelingen.class).find(sanne, nummer)).isPresent();
            wereld.maak(LegBemiddelingVast.class).legVast(sanne, wereld.nu(nummer), Voorbeelden.afsprakenGemaakt());
            assertThatThrownBy(() -> wereld.maak(VervangBemiddelaar.class)
                            .vervang(sanne, wereld.nu(nummer), sanne.id(), wereld.youssef.id(), "zomaar"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel("B4.4")
    void een_derde_bemiddelaar_komt_er_niet_bij() {
        Wereld.proef(wereld -> {
            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            String nummer = wereld.breng(Status.BEMIDDELEN);
            weigert("B4.4", "weg", () -> vervang(wereld, nummer, null, sanne.id()));
            weigert("B4.1", "nieuw", () -> vervang(wereld, nummer, wereld.youssef.id(), wereld.ineke.id()));
            weigert("B4.2", "nieuw", () -> vervang(wereld, nummer, wereld.youssef.id(), wereld.esra.id()));
            weigert("B4.3", "nieuw", () -> vervang(wereld, nummer, wereld.youssef.id(), wereld.els.id()));
        });
    }

    @Test
    void wie_te_lang_niet_antwoordt_valt_op() {
        Wereld.proef(wereld -> {
            wereld.gevraagd();
            assertThat(zorgen(wereld)).isEmpty();
            wereld.later(Duration.ofDays(5));
            assertThat(zorgen(wereld)).containsExactly(Paarzorgen.Soort.GEEN_ANTWOORD, Paarzorgen.Soort.GEEN_ANTWOORD);
            assertThat(wereld.maak(Paarzorgen.class).alle(wereld.ineke)).isEmpty();
        });
    }

    @Test
    @Regel("B4.9")
    void wie_afwezig_is_valt_op_en_krijgt_geen_nieuwe_zaken() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            wereld.maak(MeldAfwezig.class).meld(wereld.youssef, wereld.youssef.id(), VANDAAG, VANDAAG.plusDays(7));
            assertThat(zorgen(wereld)).containsExactly(Paarzorgen.Soort.AFWEZIG);
            String ander = wereld.breng(Status.WACHTLIJST);
            weigert("B4.9", "paar", () -> wereld.maak(WijsToe.class)
                    .wijsToe(wereld.marjan, wereld.nu(ander), wereld.paar()));
            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            wereld.maak(VervangBemiddelaar.class)
                    .draagOver(wereld.marjan, List.of(nummer), wereld.youssef.id(), sanne.id(), "ziek");
            assertThat(zorgen(wereld)).isEmpty();
        });
    }

    @Test
    void wie_de_rol_verloor_en_de_zaak_nog_heeft_valt_op() {
        Wereld.proef(wereld -> {
            wereld.breng(Status.BEMIDDELEN);
            wereld.em
                    .createNativeQuery("insert into medewerker_wachtwerk select id, 'bemiddelaar', ?2 from medewerker"
                            + " where id = ?1")
                    .setParameter(1, wereld.youssef.id())
                    .setParameter(2, java.sql.Date.valueOf(VANDAAG))
                    .executeUpdate();
            assertThat(zorgen(wereld)).as("de rol is terug").isEmpty();
            wereld.em
                    .createNativeQuery("delete from medewerker_rol where medewerker_id = " + wereld.youssef.id())
                    .executeUpdate();
            assertThat(zorgen(wereld)).containsExactly(Paarzorgen.Soort.GEEN_ROL);
        });
    }

    @Test
    @Regel("M4")
    void een_afwezigheid_begint_voor_zij_eindigt() {
        Wereld.proef(wereld -> weigert("M4", "tot", () -> wereld.maak(MeldAfwezig.class)
                .meld(wereld.ineke, wereld.ineke.id(), VANDAAG.plusDays(2), VANDAAG)));
    }

    @Test
    @Regel("M5")
    void een_afwezigheid_eindigt_vandaag_of_later_en_binnen_een_jaar() {
        Wereld.proef(wereld -> {
            MeldAfwezig meld = wereld.maak(MeldAfwezig.class);
            long ineke = wereld.ineke.id();
            weigert("M5", "tot", () -> meld.meld(wereld.ineke, ineke, VANDAAG.minusDays(9), VANDAAG.minusDays(2)));
            weigert("M5", "tot", () -> meld.meld(wereld.ineke, ineke, VANDAAG, VANDAAG.plusYears(2)));
            assertThatThrownBy(() -> meld.meld(
                            wereld.ineke, ineke, VANDAAG, VANDAAG.plusYears(1).plusDays(1)))
                    .hasMessage("Kies een laatste dag van vandaag tot en met 24 november 2027.");
            assertThatCode(() -> meld.meld(wereld.ineke, ineke, VANDAAG, VANDAAG.plusYears(1)))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> meld.meld(wereld.youssef, ineke, VANDAAG, VANDAAG))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static void antwoord(Wereld wereld, Ik wie, String nummer, Paarantwoord antwoord) {
        wereld.antwoord(wie, nummer, antwoord);
    }

    private static void vervang(Wereld wereld, String nummer, Long weg, long nieuw) {
        wereld.maak(VervangBemiddelaar.class).vervang(wereld.marjan, wereld.nu(nummer), weg, nieuw, "ziek");
    }

    private static List<Paarzorgen.Soort> zorgen(Wereld wereld) {
        wereld.em.flush();
        return wereld.maak(Paarzorgen.class).alle(wereld.marjan).stream()
                .map(Paarzorgen.Zorg::soort)
                .toList();
    }
}
