package nl.buurtregie.bemiddeling.zoek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.SearchText;

/**
 * What somebody typed, understood: the number of a case or its last digits, a phone number, or a door and words of a name, a street
 * and a buurt in any order.
 *
 * @param waar JPQL condition on party {@code p}; null when there is nothing to search with
 * @param orde what fits best first; "" when all fit alike
 * @param woorden to be marked where they were found, as {@link SearchText} writes them
 * @param opNummer the number of a case was meant
 */
record Zoekvraag(String waar, String orde, Map<String, Object> waarden, List<String> woorden, boolean opNummer) {

    private static final Pattern EINDE = Pattern.compile("[0-9]{2,7}");
    private static final Pattern TELEFOON = Pattern.compile(PhoneNumber.FORM);
    private static final Set<String> AANHEF =
            Set.of("mevr", "mevrouw", "mw", "dhr", "heer", "meneer", "fam", "familie");

    /** Who says "vd Berg" may have been written down as Van den Berg. */
    private static final Set<String> TUSSENVOEGSELS =
            Set.of("van", "vd", "vdr", "vande", "vanden", "vander", "de", "den", "der", "het", "te", "ten", "ter");

    private static final int MEESTE_WOORDEN = 6;

    /** As it is written. */
    static Zoekvraag letterlijk(String tekst, Function<String, Set<String>> buurten) {
        String netjes = tekst.strip().replaceAll("\\s+", " ");
        if (Bemiddelingen.isNummer(netjes)) {
            return nummer("p.bemiddeling.nummer = :nummer", Bemiddelingen.nummer(netjes));
        }
        if (EINDE.matcher(netjes).matches()) {
            return nummer("p.bemiddeling.nummer like :nummer", "%" + netjes);
        }
        return TELEFOON.matcher(netjes).matches() ? telefoon(netjes) : woorden(netjes, buurten, false);
    }

    /** By words that look like it. */
    static Zoekvraag ongeveer(String tekst, Function<String, Set<String>> buurten) {
        return woorden(tekst, buurten, true);
    }

    /** Whether there is a word in it that may have been mistyped. */
    boolean kanOngeveer() {
        return woorden.stream().anyMatch(woord -> !isCijfers(woord));
    }

    private static Zoekvraag nummer(String waar, String nummer) {
        return new Zoekvraag(waar, "", Map.of("nummer", nummer), List.of(), true);
    }

    private static Zoekvraag telefoon(String telefoon) {
        return new Zoekvraag(
                "FUNCTION('telefoon_einde', p.telefoon) = :telefoon",
                "",
                Map.of("telefoon", PhoneNumber.end(telefoon)),
                List.of(),
                false);
    }

    private static Zoekvraag woorden(String tekst, Function<String, Set<String>> buurten, boolean ongeveer) {
        Deurvraag deur = Deurvraag.van(tekst);
        List<String> woorden = woorden(deur.rest());
        if (woorden.isEmpty() && deur.postcode() == null) {
            return new Zoekvraag(null, "", Map.of(), List.of(), false);
        }
        Map<String, Object> waarden = new LinkedHashMap<>();
        StringBuilder waar = new StringBuilder(deur.waar(waarden));
        List<String> lijkt = new ArrayList<>();
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            waarden.put("woord" + i, ongeveer ? woord : "% " + woord + "%");
            waar.append("(").append(staat(i, "p.naam", ongeveer)).append(" or ").append(staat(i, "p.straat", ongeveer));
            waar.append(inBuurt(i, woord, buurten, waarden)).append(" and ");
            if (ongeveer) {
                lijkt.add("coalesce(FUNCTION('greatest', " + gelijkenis(i, "p.naam") + ", " + gelijkenis(i, "p.straat")
                        + "), 0)");
            }
        }
        if (deur.huisnummer() != null) {
            woorden.add(deur.huisnummer().toString());
        }
        String orde = lijkt.isEmpty() ? "" : String.join(" + ", lijkt) + " desc, ";
        return new Zoekvraag(waar + "1 = 1", orde, waarden, List.copyOf(woorden), false);
    }

    /** The end of a condition; without a buurt of this name the database can use its indexes of words. */
    private static String inBuurt(
            int i, String woord, Function<String, Set<String>> buurten, Map<String, Object> waarden) {
        Set<String> codes = buurten.apply(woord);
        if (codes.isEmpty()) {
            return ")";
        }
        waarden.put("buurten" + i, codes);
        return " or p.bemiddeling.buurtCode in :buurten" + i + ")";
    }

    private static List<String> woorden(String tekst) {
        List<String> alle = SearchText.words(tekst);
        List<String> eigen = alle.stream()
                .filter(woord -> !AANHEF.contains(woord) && !TUSSENVOEGSELS.contains(woord))
                .filter(Zoekvraag::isTeZoeken)
                .toList();
        return new ArrayList<>((eigen.isEmpty() ? alle : eigen)
                .stream().filter(Zoekvraag::isTeZoeken).limit(MEESTE_WOORDEN).toList());
    }

    private static boolean isTeZoeken(String woord) {
        return woord.length() > 1;
    }

    private static String staat(int i, String veld, boolean ongeveer) {
        String tekst = "FUNCTION('zoektekst', " + veld + ")";
        return ongeveer ? "SQL('(? <% ?)', :woord" + i + ", " + tekst + ") = true" : tekst + " like :woord" + i;
    }

    private static String gelijkenis(int i, String veld) {
        return "FUNCTION('word_similarity', :woord" + i + ", FUNCTION('zoektekst', " + veld + "))";
    }

    private static boolean isCijfers(String woord) {
        return woord.chars().allMatch(Character::isDigit);
    }
}
