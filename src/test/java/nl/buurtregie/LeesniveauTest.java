package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.buurtregie.platform.Language;
import org.junit.jupiter.api.Test;

/**
 * How easy the Dutch pages for residents read: 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence, the
 * formula of Flesch as Douma fitted it to Dutch (De leesbaarheid van landbouwbladen, Wageningen 1960). His table calls 60 to 70
 * normal and 70 to 80 rather easy; what is written for everybody (B1) has to reach 70 on every kind of page. A formula sees short
 * words and short sentences and nothing else: it is a floor, no praise.
 */
class LeesniveauTest {

    private static final double MINSTENS = 70;

    /** Names and single words: there is nothing to read in them but the word itself. */
    private static final Pattern GEEN_ZIN = Pattern.compile("(categorie|groep|onderwerp|datum|vertaling)\\b.*");

    private static final Pattern LETTERGREEP = Pattern.compile("[aeiouyáéíóúàèâê]+|[äëïöü][aeiouy]*");

    @Test
    void elke_soort_pagina_voor_bewoners_leest_gemakkelijk() {
        Map<String, StringBuilder> perSoort = new TreeMap<>();
        Bewonerwoorden.in(Language.DUTCH).forEach((sleutel, zin) -> {
            String kaal = zin.replaceAll("<[^>]*>", "").replace("&nbsp;", " ").replaceAll("[{][0-9][}]", "1");
            if (!GEEN_ZIN.matcher(sleutel).matches() && kaal.split(" ").length > 2) {
                perSoort.computeIfAbsent(sleutel.split("[.]")[0], nieuw -> new StringBuilder())
                        .append(kaal)
                        .append(kaal.matches(".*[.?!:…]") ? " " : ". ");
            }
        });
        Map<String, Double> niveaus = new TreeMap<>();
        perSoort.forEach((soort, tekst) -> niveaus.put(soort, leesgemak(tekst.toString())));
        niveaus.forEach((soort, score) -> System.out.printf(Locale.ROOT, "Leesgemak %-13s %.0f%n", soort, score));
        assertThat(niveaus)
                .hasSizeGreaterThan(8)
                .allSatisfy((soort, score) -> assertThat(score).as(soort).isGreaterThanOrEqualTo(MINSTENS));
    }

    /** A sentence from a letter of a gemeente as one should not write it, so that the bound can be seen to refuse. */
    @Test
    void ambtelijke_taal_haalt_de_grens_niet() {
        assertThat(leesgemak(
                        "Uw aanvraag wordt conform de geldende bewaartermijnen geregistreerd en geanonimiseerd, waarna"
                                + " de verwerkingsverantwoordelijke de betrokkene schriftelijk informeert."))
                .isLessThan(30);
        assertThat(leesgemak("Wij bellen u. Uw buur hoort niets.")).isGreaterThan(100);
    }

    private static double leesgemak(String tekst) {
        String[] woorden = tekst.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}’'-]+", " ")
                .strip()
                .split(" ");
        long zinnen =
                Pattern.compile("[.?!:…]+(\\s|$)").matcher(tekst).results().count();
        long lettergrepen = 0;
        for (String woord : woorden) {
            lettergrepen += Math.max(1, LETTERGREEP.matcher(woord).results().count());
        }
        return 206.84 - 77.0 * lettergrepen / woorden.length - 0.93 * woorden.length / Math.max(1, zinnen);
    }
}
