package nl.buurtregie.bemiddeling.zoek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.platform.PhoneNumber;

/**
 * What somebody typed, understood: the number of a case or its last digits, a phone number, a postcode with or without a house
 * number, or words of a name, a street and a buurt in any order.
 *
 * @param waar JPQL condition on party {@code p}; null when there is nothing to search with
 * @param orde what fits best first; "" when all fit alike
 * @param woorden to be marked where they were found, in small letters
 * @param opNummer the number of a case was meant
 */
record Zoekvraag(String waar, String orde, Map<String, Object> waarden, List<String> woorden, boolean opNummer) {

    private static final Pattern NUMMER = Pattern.compile("[0-9]{4}-[0-9]{1,8}");
    private static final Pattern EINDE = Pattern.compile("[0-9]{2,7}");
    private static final Pattern TELEFOON = Pattern.compile(PhoneNumber.FORM);
    private static final Pattern POSTCODE =
            Pattern.compile("([1-9][0-9]{3})\\s?([A-Za-z]{2})(?:\\s+([0-9]{1,5})\\s?([A-Za-z0-9-]{0,6}))?");
    private static final Pattern HUISNUMMER = Pattern.compile("[0-9]{1,5}");
    private static final Set<String> AANHEF =
            Set.of("mevr", "mevrouw", "mw", "dhr", "heer", "meneer", "fam", "familie");
    private static final int MEESTE_WOORDEN = 6;

    /** As it is written. */
    static Zoekvraag letterlijk(String tekst, Function<String, Set<String>> buurten) {
        String netjes = tekst.strip().replaceAll("\\s+", " ");
        if (NUMMER.matcher(netjes).matches()) {
            return nummer("p.bemiddeling.nummer = :nummer", netjes);
        }
        if (EINDE.matcher(netjes).matches()) {
            return nummer("p.bemiddeling.nummer like :nummer", "%" + netjes);
        }
        if (TELEFOON.matcher(netjes).matches()) {
            return telefoon(netjes);
        }
        Matcher postcode = POSTCODE.matcher(netjes);
        return postcode.matches() ? adres(postcode) : woorden(netjes, buurten, false);
    }

    /** By words that look like it. */
    static Zoekvraag ongeveer(String tekst, Function<String, Set<String>> buurten) {
        return woorden(tekst.strip(), buurten, true);
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

    private static Zoekvraag adres(Matcher postcode) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("postcode", Adres.netjes(postcode.group(1) + postcode.group(2)));
        StringBuilder waar = new StringBuilder("p.postcode = :postcode");
        if (postcode.group(3) != null) {
            waar.append(" and p.huisnummer = :huisnummer");
            waarden.put("huisnummer", Integer.valueOf(postcode.group(3)));
        }
        if (postcode.group(4) != null && !postcode.group(4).isEmpty()) {
            waar.append(" and lower(p.toevoeging) = :toevoeging");
            waarden.put("toevoeging", postcode.group(4).toLowerCase(Locale.ROOT));
        }
        return new Zoekvraag(waar.toString(), "", waarden, List.of(), false);
    }

    private static Zoekvraag woorden(String tekst, Function<String, Set<String>> buurten, boolean ongeveer) {
        List<String> woorden = woorden(tekst);
        if (woorden.stream().allMatch(Zoekvraag::isCijfers)) {
            return new Zoekvraag(null, "", Map.of(), List.of(), false);
        }
        Map<String, Object> waarden = new LinkedHashMap<>();
        List<String> eisen = new ArrayList<>();
        List<String> lijkt = new ArrayList<>();
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (isCijfers(woord)) {
                eisen.add("p.huisnummer = :woord" + i);
                waarden.put("woord" + i, Integer.valueOf(woord));
            } else if (ongeveer) {
                eisen.add("(" + lijktOp(i, "p.naam") + " or " + lijktOp(i, "p.straat")
                        + inBuurt(i, woord, buurten, waarden));
                lijkt.add("FUNCTION('greatest', " + gelijkenis(i, "p.naam") + ", " + gelijkenis(i, "p.straat") + ")");
                waarden.put("woord" + i, woord);
            } else {
                eisen.add("(" + begint(i, "p.naam") + " or " + begint(i, "p.straat")
                        + inBuurt(i, woord, buurten, waarden));
                waarden.put("woord" + i, woord + "%");
                waarden.put("midden" + i, "% " + woord + "%");
            }
        }
        String orde = lijkt.isEmpty() ? "" : String.join(" + ", lijkt) + " desc, ";
        return new Zoekvraag(String.join(" and ", eisen), orde, waarden, woorden, false);
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
        List<String> alle = List.of(tekst.toLowerCase(Locale.ROOT)
                .replaceAll("[%_\\\\.,;:]", " ")
                .strip()
                .split("\\s+"));
        List<String> zonder =
                alle.stream().filter(woord -> !AANHEF.contains(woord)).toList();
        return (zonder.isEmpty() ? alle : zonder)
                .stream()
                        .filter(woord -> woord.length() > 1 || isCijfers(woord))
                        .limit(MEESTE_WOORDEN)
                        .toList();
    }

    private static String begint(int i, String veld) {
        return "lower(" + veld + ") like :woord" + i + " or lower(" + veld + ") like :midden" + i;
    }

    private static String lijktOp(int i, String veld) {
        return "SQL('(? <% ?)', :woord" + i + ", lower(" + veld + ")) = true";
    }

    private static String gelijkenis(int i, String veld) {
        return "FUNCTION('word_similarity', :woord" + i + ", lower(" + veld + "))";
    }

    private static boolean isCijfers(String woord) {
        return HUISNUMMER.matcher(woord).matches();
    }
}
