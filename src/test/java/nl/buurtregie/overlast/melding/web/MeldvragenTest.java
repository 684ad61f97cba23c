package nl.buurtregie.overlast.melding.web;

import static nl.buurtregie.overlast.Overlastwereld.GROFVUIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.loket.vraag.web.Concept;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Samenhang;
import nl.buurtregie.overlast.StelRoosterSamen;
import nl.buurtregie.overlast.VolgMelding;
import nl.buurtregie.overlast.Vroegsignalen;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeldvragenTest {

    @ParameterizedTest
    @EnumSource
    void op_een_andere_plek_of_van_een_andere_soort_is_het_niet_meer_hetzelfde(Meldvraag vraag) {
        Concept zelfde = new Concept(Map.of("bij", List.of("P-2026-00001"), "plek", List.of("Goudlaan")), null);
        Concept daarna = new Meldvragen().bij(vraag, zelfde);
        boolean anders = EnumSet.of(Meldvraag.SOORT, Meldvraag.PLEK).contains(vraag);
        assertThat(daarna.form().values("bij")).isEqualTo(anders ? List.of() : List.of("P-2026-00001"));
        assertThat(daarna.form().values("plek")).containsExactly("Goudlaan");
    }

    /** Who reports from elsewhere chooses the buurt: a phone that is not there does not stand in the way, and nothing is a secret. */
    @Test
    @Functie("INT-04")
    void een_gekozen_buurt_geldt_als_het_punt_buiten_de_gemeente_ligt_en_anders_het_punt() {
        Overlastwereld.proef(wereld -> {
            Meldverhaal verhaal = wereld.maak(Meldverhaal.class);
            Meldantwoord.Plek parijs = new Meldantwoord.Plek("Markt", Overlastwereld.BUURT, "48.8", "2.3");
            assertThat(verhaal.plaats(parijs).nauwkeurig()).isEqualTo(1000);
            assertThat(verhaal.waar(parijs)).isEqualTo("Binnenstad-Noord");
            Meldantwoord.Plek hier = new Meldantwoord.Plek("Markt", "BU00140700", "53.2191", "6.5680");
            assertThat(verhaal.plaats(hier).lat()).isEqualTo(53.2191);
            assertThat(verhaal.waar(hier)).startsWith("met de plek die u aanwees, in Binnenstad");
            assertThatThrownBy(() -> verhaal.plaats(new Meldantwoord.Plek("Markt", null, "48.8", "2.3")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("melden.fout.buiten");
        });
    }

    /** Nobody could tell it there. */
    @Test
    @Functie("INT-04")
    @Regel("O1.9")
    void waar_geen_mail_gaat_vraagt_het_formulier_een_nummer() {
        Meldantwoord.Meer adres = new Meldantwoord.Meer(null, null, "an@stad.example");
        Meldantwoord.Meer nummer = new Meldantwoord.Meer(null, null, "06 12345678");
        assertThatCode(() ->
                        List.of(nummer, new Meldantwoord.Meer(null, null, null)).forEach(een -> een.keurContact(false)))
                .doesNotThrowAnyException();
        assertThatCode(() -> List.of(nummer, adres).forEach(een -> een.keurContact(true)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> adres.keurContact(false)).hasMessageContaining("melden.fout.telefoon");
        assertThatThrownBy(() -> new Meldantwoord.Meer(null, null, "an bij stad").keurContact(true))
                .hasMessageContaining("melden.fout.contact");
        Overlastwereld.proef(wereld -> {
            wereld.zonderMailserver();
            Probleem probleem = wereld.meldPerTelefoon();
            assertThat(wereld.tel("select count(*) from overlastmelding where contact_tekst = 'MELDING_CONTACT_2'"
                            + " and probleem_id = " + probleem.id()))
                    .isOne();
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            leg.leg(wereld.kees, opStraat(wereld, null));
            leg.leg(wereld.kees, opStraat(wereld, Contacttekst.opStraat(true)));
            wereld.em.flush();
            String straat = "select count(*) from overlastmelding where contact_tekst = 'STRAAT_CONTACT_";
            assertThat(wereld.tel(straat + "2'")).as("wat er nu staat").isOne();
            assertThat(wereld.tel(straat + "1'"))
                    .as("wat een telefoon zonder netwerk toen nog liet zien")
                    .isOne();
        });
    }

    /** Whoever takes the call joins what he or she may see, and nothing else; what shares words of the place is shown first. */
    @Test
    @Functie("INT-18")
    void per_telefoon_hoort_het_alleen_bij_wat_wie_opneemt_mag_zien() {
        Overlastwereld.proef(wereld -> {
            MeldOverlast meld = wereld.maak(MeldOverlast.class);
            Probleem hier = wereld.zie(GROFVUIL, Actie.NIETS);
            assertThat(aanTelefoon(wereld, wereld.kees, hier)).isEqualTo(hier.nummer());
            assertThat(wereld.tel("select count(*) from overlastmelding where bron = 'TELEFOON'"
                            + " and contact_tekst = 'TELEFOON_CONTACT_1' and medewerker_id is not null"))
                    .isOne();
            Samenhang samenhang = wereld.maak(Samenhang.class);
            Probleem later = wereld.zie(GROFVUIL, Actie.NIETS);
            wereld.em
                    .createNativeQuery("update probleem set plek = 'Elders' where id = " + later.id())
                    .executeUpdate();
            wereld.em.refresh(later);
            assertThat(samenhang.inBuurt(wereld.kees, Overlastwereld.BUURT, hier.groep(), "de Vismarkt"))
                    .extracting(Probleem::nummer)
                    .containsSubsequence(hier.nummer(), later.nummer());
            loopt(wereld, "BU00140501");
            assertThat(samenhang.inBuurt(wereld.kees, Overlastwereld.BUURT, hier.groep(), "de Vismarkt"))
                    .isEmpty();
            assertThat(aanTelefoon(wereld, wereld.kees, hier))
                    .as("van een andere buurt: een eigen probleem, dat de teamleider samenvoegt")
                    .isNotEqualTo(hier.nummer());
            assertThat(aanTelefoon(wereld, wereld.joke, hier)).isEqualTo(hier.nummer());
            Nieuws nieuws = wereld.nieuws(Bron.TELEFOON, GROFVUIL, Actie.NIETS, null, null, UUID.randomUUID());
            assertThatThrownBy(() -> meld.perTelefoon(Ik.vanBuiten("iemand"), nieuws))
                    .isInstanceOf(NotFound.class);
        });
    }

    /** Every call without a point lies in the middle of its buurt: that is no address. */
    @Test
    @Functie("OVL-10")
    void ruzies_in_een_buurt_zijn_geen_meldingen_rond_een_adres() {
        Overlastwereld.proef(wereld -> {
            Vroegsignalen signalen = wereld.maak(Vroegsignalen.class);
            Probleem een = ruzie(wereld, 12);
            ruzie(wereld, 48);
            assertThat(signalen.rond(een)).as("zes huizen verder").isOne();
            ruzie(wereld, 12);
            assertThat(signalen.rond(een)).as("dezelfde deur").isEqualTo(2);
        });
    }

    private static Probleem ruzie(Overlastwereld wereld, int huisnummer) {
        Nieuws ergens = wereld.nieuws(Bron.TELEFOON, Overlastwereld.BUREN, Actie.NIETS, null, null, UUID.randomUUID());
        Nieuws nieuws = new Nieuws(
                ergens.sleutel(),
                ergens.bron(),
                ergens.categorie(),
                ergens.gezien(),
                new Plaats(ergens.plaats().lat(), ergens.plaats().lon(), 1000),
                "Vismarkt",
                new Adres(null, "9711AA", huisnummer, null),
                null,
                null,
                null,
                Actie.NIETS,
                null,
                null,
                null,
                List.of());
        return wereld.probleem(
                wereld.maak(MeldOverlast.class).perTelefoon(wereld.joke, nieuws).probleem());
    }

    private static String aanTelefoon(Overlastwereld wereld, Ik wie, Probleem bij) {
        Nieuws.Contact contact = new Nieuws.Contact("mevrouw Dijk", "06 12345678");
        Nieuws nieuws = wereld.nieuws(Bron.TELEFOON, GROFVUIL, Actie.NIETS, bij.nummer(), contact, UUID.randomUUID());
        return wereld.maak(MeldOverlast.class).perTelefoon(wie, nieuws).probleem();
    }

    /** What a link shows is true for who has it: of the day itself, of the place, of what is still to come. */
    @Test
    @Functie("INT-07")
    void de_eigen_link_belooft_alleen_wat_voor_deze_melder_waar_is() {
        Overlastwereld.proef(wereld -> {
            Geheim eerste = Geheim.nieuw();
            Geheim ook = Geheim.nieuw();
            MeldOverlast meld = wereld.maak(MeldOverlast.class);
            Probleem probleem =
                    wereld.probleem(meld.meld(wereld.gemeld(GROFVUIL), eerste).probleem());
            meld.meld(
                    wereld.nieuws(Bron.BEWONER, GROFVUIL, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID()),
                    ook);
            assertThat(beeld(wereld, eerste).onderwerp()).contains("Vismarkt, containers");
            assertThat(beeld(wereld, ook).onderwerp())
                    .as("de woorden van een ander")
                    .doesNotContain("Vismarkt, containers")
                    .contains("Binnenstad");
            assertThat(beeld(wereld, ook).gevolg()).startsWith("Meldde niemand anders het?");
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.LATER_KIJKEN);
            assertThat(beeld(wereld, ook).gevolg()).startsWith("Wij zijn al begonnen.");
            assertThat(beeld(wereld, ook).tekst()).isEqualTo("De buurtconciërge gaat kijken of het weg is.");
            loopt(wereld, "BU00140501");
            assertThat(beeld(wereld, ook).kop()).isEqualTo("Ons team kijkt ernaar");
            assertThat(beeld(wereld, ook).tekst())
                    .as("hier loopt niemand")
                    .isEqualTo("Ons team kijkt wat er kan gebeuren.");
            loopt(wereld, Overlastwereld.BUURT);
            wereld.kijk(probleem, true);
            assertThat(beeld(wereld, eerste).tekst()).isEqualTo("Wij zijn er klaar mee. U krijgt nog bericht.");
            assertThat(beeld(wereld, ook).tekst()).isEqualTo("Wij zijn er klaar mee.");
            wereld.klokVooruit(6);
            assertThat(beeld(wereld, eerste).laat()).isFalse();
            wereld.klokVooruit(1);
            assertThat(beeld(wereld, eerste).laat())
                    .as("vóór vandaag is voorbij")
                    .isTrue();
        });
    }

    private static Nieuws opStraat(Overlastwereld wereld, Contacttekst tekst) {
        Nieuws.Contact contact = new Nieuws.Contact(null, "06 00000001", null, tekst);
        return wereld.nieuws(Bron.BEWONER_OP_STRAAT, GROFVUIL, Actie.NIETS, null, contact, UUID.randomUUID());
    }

    /** Kees walks in this buurt from now on. */
    private static void loopt(Overlastwereld wereld, String buurt) {
        wereld.maak(StelRoosterSamen.class)
                .stel(
                        wereld.joke,
                        wereld.kees.id(),
                        wereld.maak(Concierges.class)
                                .find(wereld.kees.id())
                                .orElseThrow()
                                .versie(),
                        new StelRoosterSamen.Rooster(
                                Concierge.Aanstelling.IN_DIENST,
                                "Centrum",
                                EnumSet.of(DayOfWeek.MONDAY),
                                Set.of(buurt)));
        wereld.em.flush();
    }

    private static MeldingView beeld(Overlastwereld wereld, Geheim geheim) {
        wereld.em.flush();
        return wereld.maak(Volgbeeld.class).van(wereld.maak(VolgMelding.class).stand(geheim.tekst()), geheim.tekst());
    }
}
