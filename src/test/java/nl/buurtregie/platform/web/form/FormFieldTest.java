package nl.buurtregie.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldTest {

    enum Kleur {
        ROOD,
        GROEN
    }

    record Alles(
            String tekst,
            int aantal,
            Integer nummer,
            boolean vinkje,
            LocalDate dag,
            UUID sleutel,
            Kleur kleur,
            Set<Kleur> kleuren,
            Set<Integer> nummers,
            @Pattern(regexp = "[1-9][0-9]{3} ?[A-Z]{2}") String postcode,
            @PhoneField String telefoon,
            @MailField String email) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewoon",
                "<script>alert(1)</script>",
                "'; drop table bemiddeling; --",
                "${7*7} #{7*7}",
                "Zoë 😀 Żółć ñ 中文",
                "twee\nregels\tmet tab",
                "%00 is geen NUL",
                "../../etc/passwd"
            })
    void elke_gewone_tekst_wordt_letterlijk_bewaard(String tekst) {
        Form form = getypt("tekst", tekst);
        assertThat(lees(form, "tekst")).isEqualTo(tekst);
        assertThat(form.isValid()).isTrue();
    }

    /** Copied along from another program: who typed it does not see it. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000ab", "a\u0007b", "a\u001bb", "ab\u007f"})
    void een_stuurteken_dat_niemand_ziet_valt_weg(String tekst) {
        assertThat(lees(getypt("tekst", tekst), "tekst")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0085b", "a\u000bb", "a\fb", "a\rb", "a\r\nb", "a\u2028b"})
    void elk_einde_van_een_regel_is_een_nieuwe_regel(String tekst) {
        assertThat(lees(getypt("tekst", tekst), "tekst")).isEqualTo("a\nb");
    }

    /** A browser counts it as one, and so do we. */
    @Test
    void een_nieuwe_regel_is_een_teken() {
        assertThat(lees(getypt("tekst", "twee\r\nregels"), "tekst")).isEqualTo("twee\nregels");
    }

    @Test
    void cijfers_van_elk_toetsenbord_zijn_cijfers_en_onzichtbare_tekens_vallen_weg() {
        assertThat(lees(getypt("nummer", "\u0661\u0662\u0663"), "nummer")).isEqualTo(123);
        assertThat(lees(
                        getypt("telefoon", "\u2066\u0660\u0666 \u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u2069"),
                        "telefoon"))
                .isEqualTo("06 12345678");
        assertThat(lees(getypt("postcode", "\u0669\u0667\u0661\u0662 AB"), "postcode"))
                .isEqualTo("9712 AB");
        assertThat(lees(getypt("email", "\u2066zoe\u0661\u0662@voorbeeld.nl\u2069"), "email"))
                .isEqualTo("zoe12@voorbeeld.nl");
        assertThat(lees(getypt("tekst", "\u0661 is een"), "tekst"))
                .as("gewone tekst blijft zoals hij is")
                .isEqualTo("\u0661 is een");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12345678", "(06) 12 34 56 78", "06.12.34.56.78", "+31 (0)6-12345678", "050-3123456"})
    void een_nummer_mag_zoals_mensen_het_schrijven(String getypt) {
        assertThat(getypt).matches(PhoneNumber.FORM);
    }

    @Test
    void spaties_eromheen_vallen_weg_en_leeg_is_niets() {
        assertThat(lees(getypt("tekst", "  hallo \n"), "tekst")).isEqualTo("hallo");
        assertThat(lees(getypt("tekst", "   "), "tekst")).isNull();
        assertThat(lees(Form.empty(), "tekst")).isNull();
    }

    @Test
    void accenten_worden_op_een_manier_geschreven() {
        assertThat(lees(getypt("tekst", "Zoe\u0308"), "tekst")).isEqualTo("Zoë");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "007,7", "999999999,999999999"})
    void een_getal_is_een_getal(String getypt, int getal) {
        assertThat(lees(getypt("nummer", getypt), "nummer")).isEqualTo(getal);
        assertThat(lees(getypt("aantal", getypt), "aantal")).isEqualTo(getal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.5",
                "1,5",
                "1e3",
                "0x10",
                "zeven",
                "1 2",
                "9999999999",
                "99999999999999999999",
                "<7>",
                "NaN",
                "7😀"
            })
    void iets_anders_is_geen_getal(String getypt) {
        geweigerd("nummer", getypt, "Vul alleen cijfers in.");
        geweigerd("aantal", getypt, "Vul alleen cijfers in.");
    }

    @Test
    void een_leeg_getal_is_niets_of_nul() {
        assertThat(lees(Form.empty(), "nummer")).isNull();
        assertThat(lees(Form.empty(), "aantal")).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "on", "true", "false"})
    void een_meegestuurd_vinkje_staat_aan(String getypt) {
        assertThat(lees(getypt("vinkje", getypt), "vinkje")).isEqualTo(true);
        assertThat(lees(Form.empty(), "vinkje")).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-02", "2026-11-24", "2028-02-29", "2099-12-31"})
    void een_dag_is_een_dag(String getypt) {
        assertThat(lees(getypt("dag", getypt), "dag")).isEqualTo(LocalDate.parse(getypt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2027-02-29", "24-11-2026", "24 november", "morgen", "2026-11-24T10:00", "20261124"
            })
    void een_dag_die_niet_bestaat_wordt_geweigerd(String getypt) {
        geweigerd("dag", getypt, "Vul een dag in, met dag, maand en jaar.");
    }

    /** A browser sends "26" as the year 26. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0026-11-24",
                "0000-01-01",
                "9999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "1900-01-01",
                "2100-01-01"
            })
    void een_jaar_dat_te_ver_weg_ligt_wordt_geweigerd(String getypt) {
        geweigerd("dag", getypt, "Kijk het jaar na. Schrijf het met vier cijfers.");
    }

    @Test
    void een_code_uit_de_lijst_is_goed_en_een_andere_niet() {
        assertThat(lees(getypt("kleur", "GROEN"), "kleur")).isEqualTo(Kleur.GROEN);
        geweigerd("kleur", "PAARS", "Kies een van de mogelijkheden.");
        geweigerd("kleur", "groen", "Kies een van de mogelijkheden.");
        geweigerd("kleur", "0", "Kies een van de mogelijkheden.");
    }

    @Test
    void van_een_rij_vinkjes_telt_elk_een_keer_en_moet_elk_bestaan() {
        assertThat(lees(getypt("kleuren", "GROEN", "ROOD", "GROEN"), "kleuren"))
                .isEqualTo(Set.of(Kleur.ROOD, Kleur.GROEN));
        assertThat(lees(Form.empty(), "kleuren")).isEqualTo(Set.of());
        assertThat(lees(getypt("nummers", "11", "12"), "nummers")).isEqualTo(Set.of(11, 12));
        Form fout = getypt("kleuren", "GROEN", "PAARS");
        assertThat(lees(fout, "kleuren")).isEqualTo(Set.of());
        assertThat(fout.view().error("kleuren")).isEqualTo("Kies een van de mogelijkheden.");
    }

    @Test
    void een_wachtwoord_houdt_zijn_spaties() {
        record Keuze(@AsTyped String nieuw, String naam) {}
        Form form = Form.of(Map.of("nieuw", List.of("  de kat "), "naam", List.of("  Kat ")));
        assertThat(FormField.read(form, Keuze.class.getRecordComponents()[0])).isEqualTo("  de kat ");
        assertThat(FormField.read(form, Keuze.class.getRecordComponents()[1])).isEqualTo("Kat");
        assertThat(Typed.asTyped("caf\u0065\u0301 ")).as("accents in one way").isEqualTo("caf\u00e9 ");
    }

    @Test
    void een_sleutel_die_geen_sleutel_is_hoort_bij_een_verlopen_formulier() {
        UUID sleutel = UUID.randomUUID();
        assertThat(lees(getypt("sleutel", sleutel.toString()), "sleutel")).isEqualTo(sleutel);
        geweigerd("sleutel", "geen-sleutel", "Dit formulier is niet meer geldig. Open het opnieuw.");
        geweigerd("sleutel", "x".repeat(5_000), "Dit formulier is niet meer geldig. Open het opnieuw.");
    }

    @Test
    void van_twee_dezelfde_velden_telt_het_eerste() {
        assertThat(lees(getypt("tekst", "een", "twee"), "tekst")).isEqualTo("een");
    }

    @Test
    void wat_er_ook_getypt_wordt_er_komt_een_waarde_of_een_zin_uit() {
        Random toeval = new Random(20261124);
        for (int i = 0; i < 5_000; i++) {
            String tekst = toeval.ints(toeval.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (var deel : Alles.class.getRecordComponents()) {
                Form form = getypt(deel.getName(), tekst);
                FormField.read(form, deel);
                assertThat(form.values(deel.getName())).containsExactly(tekst);
            }
        }
    }

    private static void geweigerd(String veld, String getypt, String zin) {
        Form form = getypt(veld, getypt);
        lees(form, veld);
        assertThat(form.view().error(veld)).isEqualTo(zin);
        assertThat(form.values(veld)).as("wat getypt is blijft staan").containsExactly(getypt);
    }

    private static Object lees(Form form, String veld) {
        return Arrays.stream(Alles.class.getRecordComponents())
                .filter(deel -> deel.getName().equals(veld))
                .map(deel -> FormField.read(form, deel))
                .toArray()[0];
    }

    private static Form getypt(String veld, String... waarden) {
        MultivaluedHashMap<String, String> body = new MultivaluedHashMap<>();
        body.put(veld, Arrays.asList(waarden));
        return Form.of(body);
    }
}
