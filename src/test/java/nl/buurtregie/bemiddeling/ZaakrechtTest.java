package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.MijnZaken;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.bemiddeling.zoek.EerdereZaken;
import nl.buurtregie.bemiddeling.zoek.Gevonden;
import nl.buurtregie.bemiddeling.zoek.Zoeker;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

/** "This case is mine" at every door to a case: all give the same answer. */
class ZaakrechtTest {

    @Test
    void de_coordinator_en_het_paar_zien_de_zaak_en_niemand_anders() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            overalZichtbaar(wereld, nummer, wereld.marjan);
            overalZichtbaar(wereld, nummer, wereld.ineke);
            overalZichtbaar(wereld, nummer, wereld.youssef);
            nergensZichtbaar(wereld, nummer, wereld.esra);
            nergensZichtbaar(wereld, nummer, wereld.els);
            nergensZichtbaar(wereld, nummer, wereld.account("fenna", "Fenna Kooi", Rol.BEHEERDER));
            nergensZichtbaar(wereld, nummer, wereld.account("hilda", "Hilda M", Rol.PRIVACYFUNCTIONARIS));
            nergensZichtbaar(wereld, nummer, wereld.account("sietse", "Sietse H", Rol.CONCIERGE, Rol.TEAMLEIDER));
        });
    }

    @Test
    void zolang_er_geen_paar_is_ziet_geen_bemiddelaar_de_zaak() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            overalZichtbaar(wereld, nummer, wereld.marjan);
            nergensZichtbaar(wereld, nummer, wereld.ineke);
            nergensZichtbaar(wereld, nummer, wereld.youssef);
        });
    }

    @Test
    void een_paar_dat_ophield_ziet_niets_meer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            nergensZichtbaar(wereld, nummer, wereld.ineke);
            nergensZichtbaar(wereld, nummer, wereld.youssef);
            assertThat(wereld.maak(Bemiddelingen.class)
                            .get(wereld.marjan, nummer)
                            .nummer())
                    .isEqualTo(nummer);
        });
    }

    @Test
    void wie_vervangen_is_ziet_de_zaak_niet_meer_en_de_ander_nog_wel() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            wereld.em
                    .createNativeQuery("update toewijzing set tot = now() where medewerker_id = " + wereld.youssef.id())
                    .executeUpdate();
            wereld.em.clear();
            nergensZichtbaar(wereld, nummer, wereld.youssef);
            overalZichtbaar(wereld, nummer, wereld.ineke);
        });
    }

    @Test
    void twee_rollen_geven_nooit_meer_dan_elk_apart() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Ik manager = new Ik(wereld.esra.id(), "Esra", Set.of(Rol.BEMIDDELAAR, Rol.MANAGER));
            Ik inPaar = new Ik(wereld.ineke.id(), "Ineke", Set.of(Rol.BEMIDDELAAR, Rol.MANAGER));
            Ik coordinator = new Ik(wereld.esra.id(), "Esra", Set.of(Rol.BEMIDDELAAR, Rol.COORDINATOR));
            nergensZichtbaar(wereld, nummer, manager);
            overalZichtbaar(wereld, nummer, inPaar);
            assertThat(wereld.maak(Bemiddelingen.class).get(coordinator, nummer))
                    .isNotNull();
            assertThat(wereld.maak(MijnZaken.class).van(coordinator)).isEmpty();
        });
    }

    @Test
    void de_ene_zaak_zegt_niets_over_de_andere() {
        Wereld.proef(wereld -> {
            String mijn = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String andere = wereld.breng(Status.WACHTLIJST);
            assertThat(wereld.maak(Werkvoorraad.class).tel(wereld.ineke, Werkfilter.alles()))
                    .isEqualTo(1);
            assertThat(zaken(wereld.maak(Zoeker.class).zoek(wereld.ineke, "Windroos")))
                    .containsOnly(mijn)
                    .doesNotContain(andere);
        });
    }

    @Test
    void een_handeling_op_andermans_zaak_bestaat_niet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Stap stap = wereld.nu(nummer);
            assertThatThrownBy(() ->
                            wereld.maak(LegEersteGesprekVast.class).legVast(wereld.esra, stap, EersteBuurZegt.STOPT))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wereld.maak(TrekIn.class).trekIn(wereld.ineke, stap))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wereld.maak(WijsToe.class).wijsToe(wereld.els, stap, wereld.paar()))
                    .isInstanceOf(NotFound.class);
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        });
    }

    @Test
    void zoekwoorden_met_tekens_van_de_database_zoeken_gewoon_letterlijk() {
        Wereld.proef(wereld -> {
            wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Zoeker zoeker = wereld.maak(Zoeker.class);
            for (String tekst : List.of("' or 1=1 --", "\\", "\\'", ";", "\"", "zand%looper_", "😀", "<b>")) {
                assertThat(zoeker.zoek(wereld.esra, tekst).personen()).isEmpty();
            }
            assertThat(zoeker.zoek(wereld.esra, "%").personen()).isEmpty();
            assertThat(zoeker.zoek(wereld.marjan, "%").personen()).isEmpty();
            assertThat(zoeker.zoek(wereld.marjan, "ZANDLOPER").personen()).hasSize(1);
            assertThat(zoeker.zoek(wereld.marjan, "z_ndl%per").letterlijk()).isFalse();
        });
    }

    private static void overalZichtbaar(Wereld wereld, String nummer, Ik ik) {
        assertThat(deuren(wereld, nummer, ik)).doesNotContainValue(false);
    }

    private static void nergensZichtbaar(Wereld wereld, String nummer, Ik ik) {
        assertThat(deuren(wereld, nummer, ik)).doesNotContainValue(true);
    }

    /** Whether this case shows at each door. My cases are for mediators only; a coördinator is not asked there. */
    private static Map<String, Boolean> deuren(Wereld wereld, String nummer, Ik ik) {
        Bemiddelingen alle = wereld.maak(Bemiddelingen.class);
        Zoeker zoeker = wereld.maak(Zoeker.class);
        Werkvoorraad werk = wereld.maak(Werkvoorraad.class);
        Map<String, Predicate<Ik>> deuren = new LinkedHashMap<>();
        deuren.put("pagina", wie -> magOpenen(alle, wie, nummer));
        deuren.put("zoek op nummer", wie -> zaken(zoeker.zoek(wie, nummer)).contains(nummer));
        deuren.put("zoek op naam", wie -> zaken(zoeker.zoek(wie, "zandloper")).contains(nummer));
        deuren.put("zoek op achternaam", wie -> zaken(zoeker.zoek(wie, "mevr. Zandl"))
                .contains(nummer));
        deuren.put("zoek op postcode", wie -> zaken(zoeker.zoek(wie, "9799 zx")).contains(nummer));
        deuren.put("zoek op straat", wie -> zaken(zoeker.zoek(wie, "windroos")).contains(nummer));
        deuren.put(
                "adres",
                wie -> bevat(wereld.maak(EerdereZaken.class).op(wie, new Adres(null, "9799 ZX", 7, null)), nummer));
        deuren.put(
                "adres van de tweede buur",
                wie -> bevat(wereld.maak(EerdereZaken.class).op(wie, new Adres(null, "9799zx", 9, "A")), nummer));
        if (wereld.zaak(nummer).status().isOpen()) {
            deuren.put("lijst", wie -> werk.lijst(wie, Werkfilter.alles(), Optional.empty()).stream()
                    .anyMatch(taak -> taak.nummer().equals(nummer)));
            deuren.put("telling", wie -> werk.tel(wie, Werkfilter.alles()) > 0);
        }
        if (!ik.is(Rol.COORDINATOR)) {
            deuren.put("mijn zaken", wie -> wereld.maak(MijnZaken.class).van(wie).stream()
                    .anyMatch(zaak -> zaak.nummer().equals(nummer)));
        }
        Map<String, Boolean> antwoorden = new TreeMap<>();
        deuren.forEach((deur, vraag) -> antwoorden.put(deur, vraag.test(ik)));
        return antwoorden;
    }

    private static Set<String> zaken(Gevonden gevonden) {
        return gevonden.personen().stream()
                .flatMap(persoon -> persoon.zaken().stream())
                .map(partij -> partij.zaak().nummer())
                .collect(Collectors.toSet());
    }

    private static boolean magOpenen(Bemiddelingen alle, Ik wie, String nummer) {
        try {
            return alle.get(wie, nummer) != null;
        } catch (NotFound dicht) {
            return false;
        }
    }

    private static boolean bevat(List<EerdereZaak> gevonden, String nummer) {
        return gevonden.stream().anyMatch(zaak -> zaak.nummer().equals(nummer));
    }
}
