package nl.buurtregie.post;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Why a message came back, by the status code of RFC 3463 and nothing else: the words of a mail server repeat the address. */
enum Terugreden {
    ADRES("[45]\\.1\\.(1|2|3|10)", "Het e-mailadres bestaat niet"),
    VOL("[45]\\.2\\.2", "De mailbox van de ontvanger is vol"),
    GEWEIGERD("[45]\\.7\\..*", "De mailserver van de ontvanger weigerde het bericht"),
    ANDERS(".*", "De mailserver van de ontvanger nam het bericht niet aan");

    private final Pattern codes;
    private final String woord;

    Terugreden(String codes, String woord) {
        this.codes = Pattern.compile(codes);
        this.woord = woord;
    }

    /** For a person, with the code for who keeps the mail server. */
    static String woorden(String status) {
        return Arrays.stream(values())
                .filter(reden -> reden.codes.matcher(status).matches())
                .findFirst()
                .map(reden -> reden.woord + " (" + status + ").")
                .orElseThrow();
    }
}
