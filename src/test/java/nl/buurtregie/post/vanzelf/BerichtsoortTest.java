package nl.buurtregie.post.vanzelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Mobiel;
import nl.buurtregie.post.Postweg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of message has words that can be filled in, and its own roads. */
@Functie("BEM-31")
class BerichtsoortTest {

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void elke_soort_begint_met_een_goede_tekst(Berichtsoort soort) {
        Berichttekst tekst = Beginteksten.van(soort);
        assertThat(tekst.gekeurd(soort)).isEqualTo(tekst);
        assertThat(tekst.sms() != null).isEqualTo(soort.weg().isOokSms());
        if (soort.weg().isOokSms() && soort.velden().contains(Berichtveld.PLAATS)) {
            assertThat(tekst.sms())
                    .as("wie alleen een sms krijgt weet ook waar")
                    .contains(Berichtveld.PLAATS.code());
        }
        Map<Berichtveld, String> alles = new EnumMap<>(Berichtveld.class);
        Arrays.stream(Berichtveld.values()).forEach(veld -> alles.put(veld, veld.voorbeeld()));
        Berichttekst gevuld = tekst.vul(alles);
        assertThat(gevuld.onderwerp() + gevuld.tekst() + gevuld.sms()).doesNotContain("{{", "}}");
        assertThat(gevuld.onderwerp()).doesNotContain(Berichtveld.NAAM.voorbeeld(), Berichtveld.PLAATS.voorbeeld());
        soort.velden().stream()
                .filter(veld -> veld != Berichtveld.ORGANISATIE && veld != Berichtveld.TELEFOON)
                .filter(veld -> veld != Berichtveld.ZAAKNUMMER)
                .forEach(veld -> assertThat(tekst.onderwerp() + tekst.tekst()).contains(veld.code()));
    }

    /** A translation asks for all that the Dutch text asks for, in the subject, the text and the text message alike. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void elke_taal_heeft_elk_bericht_aan_buren(Language taal) {
        for (Berichtsoort soort : Berichtsoort.values()) {
            if (!soort.isVertaald() || taal.isDutch()) {
                continue;
            }
            Berichttekst nederlands = Beginteksten.van(soort);
            Berichttekst tekst = Berichtwoorden.in(taal).begin(soort);
            assertThat(tekst.gekeurd(soort)).isEqualTo(tekst);
            assertThat(velden(tekst.onderwerp())).as(taal + " " + soort).isEqualTo(velden(nederlands.onderwerp()));
            assertThat(velden(tekst.tekst())).as(taal + " " + soort).isEqualTo(velden(nederlands.tekst()));
            assertThat(tekst.sms() != null).isEqualTo(soort.weg().isOokSms());
            assertThat(velden(tekst.sms() + "")).as(taal + " " + soort).isEqualTo(velden(nederlands.sms() + ""));
            assertThat(tekst.tekst()).doesNotContain("Beste", nederlands.onderwerp());
            Map<Berichtveld, String> voorbeeld = Berichtwoorden.voorbeelden(taal);
            assertThat(tekst.vul(voorbeeld).tekst()).doesNotContain("donderdag", "bij u thuis", "{{");
        }
    }

    /** In each language, and in words of the own: what stays is whole, and promises no day. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void zonder_dag_valt_de_belofte_weg_en_de_rest_blijft(Language taal) {
        Berichttekst begin = taal.isDutch()
                ? Beginteksten.van(Berichtsoort.TUSSENBERICHT)
                : Berichtwoorden.in(taal).begin(Berichtsoort.TUSSENBERICHT);
        String belofte = begin.tekst()
                .lines()
                .filter(regel -> regel.contains("{{hoort}}"))
                .findFirst()
                .orElseThrow();
        Map<Berichtveld, String> zonder = new EnumMap<>(Berichtwoorden.voorbeelden(taal));
        Map<Berichtveld, String> met = Map.copyOf(zonder);
        zonder.put(Berichtveld.HOORT, "");
        assertThat(begin.vul(zonder).tekst())
                .isEqualTo(new Berichttekst(
                                "a",
                                begin.tekst()
                                        .replace(belofte, "")
                                        .replace("\n\n\n\n", "\n\n")
                                        .strip(),
                                null)
                        .vul(met)
                        .tekst());
    }

    @Test
    void in_eigen_woorden_blijft_de_zin_naast_de_belofte_staan() {
        Map<Berichtveld, String> zonder = Map.of(Berichtveld.HOORT, "", Berichtveld.STAND, "Bijna klaar.");
        assertThat(eigen("Zo staat het: {{stand}} U hoort weer iets vóór {{hoort}}. Groet, wij", zonder))
                .isEqualTo("Zo staat het: Bijna klaar. Groet, wij");
        assertThat(eigen("Zo is het nu. U hoort iets vóór {{hoort}}! Tot 19.00 uur.\n\n\n{{stand}}", zonder))
                .isEqualTo("Zo is het nu. Tot 19.00 uur.\n\nBijna klaar.");
        assertThat(eigen("U hoort iets vóór {{ Hoort }}.", zonder))
                .as("er is niets anders")
                .isEqualTo("U hoort iets vóór .");
    }

    private static String eigen(String tekst, Map<Berichtveld, String> waarden) {
        return new Berichttekst("a", tekst, null).vul(waarden).tekst();
    }

    private static Set<String> velden(String tekst) {
        return Pattern.compile("\\{\\{[a-z]+}}")
                .matcher(tekst)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    @Regel({"P7.1", "P7.2"})
    void een_tekst_vraagt_niet_wat_zijn_soort_niet_weet() {
        weigert("P7.2", new Berichttekst("Hallo", "Beste {{aard}}", "x"), Berichtsoort.GESPREK_GEPLAND);
        weigert("P7.2", new Berichttekst("Hallo {{adres}}", "Tekst", "x"), Berichtsoort.GESPREK_GEPLAND);
        weigert("P7.2", new Berichttekst("Hallo", "Tekst {{ los", "x"), Berichtsoort.GESPREK_GEPLAND);
        weigert("P7.1", new Berichttekst("", "Tekst", "x"), Berichtsoort.GESPREK_GEPLAND);
        weigert("P7.1", new Berichttekst("Twee\nregels", "Tekst", "x"), Berichtsoort.GESPREK_GEPLAND);
        weigert("P7.1", new Berichttekst("Hallo", "Tekst", ""), Berichtsoort.GESPREK_GEPLAND);
        weigert("P7.1", new Berichttekst("Hallo", "x".repeat(4_001), "x"), Berichtsoort.GESPREK_GEPLAND);
        assertThat(new Berichttekst("Hallo", "Tekst", "weg")
                        .gekeurd(Berichtsoort.PAARVRAAG)
                        .sms())
                .as("nooit als sms")
                .isNull();
    }

    @Test
    void wat_wordt_ingevuld_blijft_woorden() {
        Berichttekst tekst = new Berichttekst("a", "{{naam}} en {{zaaknummer}}", null);
        assertThat(tekst.vul(Map.of(Berichtveld.NAAM, "{{zaaknummer}} $1 \\", Berichtveld.ZAAKNUMMER, "2026-1"))
                        .tekst())
                .isEqualTo("{{zaaknummer}} $1 \\ en 2026-1");
        assertThat(Berichttekst.stukken("Uw {{naam}} is.\n\nEn", Map.of(Berichtveld.NAAM, "x")))
                .containsExactly(java.util.List.of("Uw ", "x", " is."), java.util.List.of("En"));
    }

    /** A field may hold lines; a subject with them is refused where the act cannot help it. */
    @Test
    void een_onderwerp_is_een_regel_en_niet_te_lang_wat_er_ook_in_wordt_ingevuld() {
        Berichttekst tekst = new Berichttekst("Dit: {{wat}}", "{{wat}}", null);
        Berichttekst gevuld = tekst.vul(Map.of(Berichtveld.WAT, "een\r\n\t twee\ndrie "));
        assertThat(gevuld.onderwerp()).isEqualTo("Dit: een twee drie");
        assertThat(gevuld.tekst()).isEqualTo("een\r\n\t twee\ndrie ");
        assertThat(tekst.vul(Map.of(Berichtveld.WAT, "😀".repeat(300))).onderwerp())
                .hasSize(199)
                .endsWith("😀");
    }

    @Test
    void de_weg_is_de_eerste_die_de_lezer_heeft() {
        Bestemming beide = new Bestemming("a@b.example", "06 12345678", null);
        Bestemming vast = new Bestemming(null, "050 123 45 67", null);
        Bestemming mobiel = new Bestemming(null, "06-12345678", null);
        assertThat(Weg.MAIL_OF_SMS.kies(beide, true, true)).contains(Postweg.MAIL);
        assertThat(Weg.SMS_OF_MAIL.kies(beide, true, true)).contains(Postweg.SMS);
        assertThat(Weg.SMS_OF_MAIL.kies(beide, true, false)).contains(Postweg.MAIL);
        assertThat(Weg.MAIL_OF_SMS.kies(mobiel, true, true)).contains(Postweg.SMS);
        assertThat(Weg.MAIL_OF_SMS.kies(mobiel, true, false)).isEmpty();
        assertThat(Weg.MAIL.kies(mobiel, true, true)).isEmpty();
        assertThat(Weg.MAIL_OF_SMS.kies(vast, true, true)).isEmpty();
        assertThat(Weg.MAIL_OF_SMS.kies(beide, false, true))
                .as("no mail server")
                .contains(Postweg.SMS);
        assertThat(Weg.MAIL_OF_SMS.kies(beide, false, false)).isEmpty();
        assertThat(Weg.MAIL.kies(beide, false, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06 12345678, 31612345678",
        "+31 6 1234 5678, 31612345678",
        "0031612345678, 31612345678",
        "06-12.34.56.78, 31612345678",
        "+32 470 12 34 56, 32470123456",
        "050 123 45 67, ",
        "+31 50 123 45 67, ",
        "06 1234, ",
        "geen nummer, "
    })
    void een_mobiel_nummer_wordt_herkend(String getypt, String nummer) {
        assertThat(Mobiel.van(getypt)).isEqualTo(Optional.ofNullable(nummer));
    }

    @Test
    void een_sms_heeft_een_lengte() {
        assertThat(Berichttekst.smslengte("x".repeat(160))).isEqualTo("160 tekens, 1 bericht");
        assertThat(Berichttekst.smslengte("x".repeat(161))).isEqualTo("161 tekens, 2 berichten");
        assertThat(Berichttekst.smslengte("ł".repeat(71))).isEqualTo("71 tekens, 2 berichten");
    }

    private static void weigert(String regel, Berichttekst tekst, Berichtsoort soort) {
        assertThatThrownBy(() -> tekst.gekeurd(soort))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo(regel));
    }
}
