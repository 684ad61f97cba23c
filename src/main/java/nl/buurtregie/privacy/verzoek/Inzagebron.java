package nl.buurtregie.privacy.verzoek;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.SearchText;

/** Says what a capability holds of a person. A bean that is this is found, and every request looks in it. */
public interface Inzagebron {

    /** Fewer digits are a house number, or the beginning of something. */
    int KORTSTE_NUMMER = 6;

    int KORTSTE_WOORD = 3;

    /** Who it may be, by number, name, address or contact; at most ten. */
    default List<Betrokkene> zoek(String woord) {
        return List.of();
    }

    /** What was typed to find somebody, in small letters and without what SQL reads as something else; empty when it is too short. */
    static Optional<String> zoekwoord(String getypt) {
        return Optional.of(getypt.toLowerCase(Locale.ROOT)
                        .replaceAll("[%_\\\\]", "")
                        .strip())
                .filter(klein -> klein.length() >= KORTSTE_WOORD);
    }

    /** A part of a name, to be compared with {@code zoektekst(...)}; of signs only, or too short, it is in no name. */
    static String naamdeel(String getypt) {
        String kaal = SearchText.of(getypt);
        return kaal.length() < KORTSTE_WOORD ? "-" : "%" + kaal + "%";
    }

    /** To be compared with {@code telefoon_einde(...)}; what no number ends on when none was typed. */
    static String telefoon(String getypt) {
        String einde = PhoneNumber.end(getypt);
        return einde.length() < KORTSTE_NUMMER ? "-" : einde;
    }

    /** All that is held of exactly this person, and of nobody else; empty when it is not known here. */
    List<Stuk> van(Betrokkene wie);

    /** Whether this member of staff may see the texts that are held of this person. */
    default boolean mag(Ik ik, Betrokkene wie) {
        return true;
    }

    /** What in this text belongs to another neighbour, in words; empty when nothing was found. */
    default Optional<String> vanEenAnder(Betrokkene wie, String tekst) {
        return Optional.empty();
    }

    /** "table.column" of all that is given, or that is left out by name. */
    Set<String> velden();
}
