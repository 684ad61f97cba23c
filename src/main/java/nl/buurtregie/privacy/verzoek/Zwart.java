package nl.buurtregie.privacy.verzoek;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.platform.RuleViolation;

/** Makes parts of a text black: what stood there is gone, its length too. */
final class Zwart {

    static final String BALK = "█████";

    private static final Pattern DEEL = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);

    private Zwart() {}

    /**
     * @param heel as it stands in the case
     * @param gemerkt the same with marks around what goes
     * @throws RuleViolation P5.5 when nothing is marked, a mark is open, or something else was changed
     */
    static String maak(String heel, String gemerkt) {
        if (gemerkt == null) {
            throw new RuleViolation(
                    "P5.5", "tekst", "Laat de tekst staan, en zet wat over de buur gaat tussen [[ en ]].");
        }
        if (!vlak(gemerkt.replace("[[", "").replace("]]", "")).equals(vlak(heel))) {
            throw new RuleViolation("P5.5", "tekst", "Verander de tekst zelf niet. Zet alleen [[ en ]] erin.");
        }
        Matcher delen = DEEL.matcher(gemerkt);
        String blijft = delen.replaceAll(BALK);
        if (blijft.equals(gemerkt) || blijft.contains("[[") || blijft.contains("]]")) {
            throw new RuleViolation(
                    "P5.5", "tekst", "Zet elk stuk over de buur tussen [[ en ]]. Er mist een begin of een einde.");
        }
        return blijft;
    }

    /** A browser changes the ends of lines. */
    private static String vlak(String tekst) {
        return tekst.replaceAll("\\s+", " ").strip();
    }
}
