package nl.buurtregie.bemiddeling.zoek.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.bemiddeling.zoek.Woordgelijkenis;
import nl.buurtregie.platform.SearchText;

/** Marks in a text the words that were looked for. */
public record Markering(List<String> woorden, boolean letterlijk) {

    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A piece of text, marked or not; one after the other they are the text. */
    public record Stuk(String tekst, boolean gemarkeerd) {}

    List<Stuk> in(String tekst) {
        List<Stuk> stukken = new ArrayList<>();
        int klaar = 0;
        Matcher woord = WOORD.matcher(tekst);
        while (woord.find()) {
            if (isGezocht(woord.group())) {
                stukken.add(new Stuk(tekst.substring(klaar, woord.start()), false));
                stukken.add(new Stuk(woord.group(), true));
                klaar = woord.end();
            }
        }
        stukken.add(new Stuk(tekst.substring(klaar), false));
        return stukken.stream().filter(stuk -> !stuk.tekst().isEmpty()).toList();
    }

    /** The words as they stand in this text, for each that was looked for and looks like one of it. */
    List<String> gelijkend(String tekst) {
        return woorden.stream()
                .map(woord -> Woordgelijkenis.meest(woord, tekst))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private boolean isGezocht(String deel) {
        String klein = SearchText.of(deel);
        return letterlijk
                ? woorden.stream().anyMatch(klein::startsWith)
                : woorden.stream()
                        .anyMatch(woord -> Woordgelijkenis.meest(woord, deel).isPresent());
    }
}
