package nl.buurtregie.overlast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.RuleViolation;

/**
 * The photos that a report announced, in the order they were taken.
 *
 * @param weg those that were taken away: known, so that they do not come back
 */
record Aankondigingen(List<Nieuws.Aankondiging> fotos, Set<UUID> weg) {

    private static final String WEG = "=weg";

    Aankondigingen(List<Nieuws.Aankondiging> fotos) {
        this(fotos, Set.of());
    }

    /** As it is kept: id=sha256, comma separated, and =weg behind what was taken away. */
    static Aankondigingen lees(String tekst) {
        List<String> delen = tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(","));
        return new Aankondigingen(
                delen.stream().map(Aankondigingen::foto).toList(),
                delen.stream()
                        .filter(deel -> deel.endsWith(WEG))
                        .map(deel -> foto(deel).id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Nieuws.Aankondiging foto(String deel) {
        String[] delen = deel.split("=");
        return new Nieuws.Aankondiging(UUID.fromString(delen[0]), delen[1]);
    }

    String schrijf() {
        return fotos.stream()
                .map(foto -> foto.id() + "=" + foto.sha256() + (isWeg(foto.id()) ? WEG : ""))
                .collect(Collectors.joining(","));
    }

    /** One more, while there is room; the same again changes nothing. */
    Aankondigingen met(Nieuws.Aankondiging foto) {
        if (sha256(foto.id()).isPresent()) {
            return this;
        }
        if (fotos.size() >= Nieuws.MEESTE_FOTOS) {
            throw new RuleViolation("O1.5", "foto", "Er zijn al 5 foto’s gestuurd. Meer hebben wij niet nodig.");
        }
        return new Aankondigingen(Stream.concat(fotos.stream(), Stream.of(foto)).toList(), weg);
    }

    /** One was taken away; nothing when it was never announced. */
    Aankondigingen zonder(UUID id) {
        return new Aankondigingen(
                fotos,
                volgorde().stream()
                        .filter(een -> isWeg(een) || een.equals(id))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isWeg(UUID id) {
        return weg.contains(id);
    }

    Optional<String> sha256(UUID id) {
        return fotos.stream()
                .filter(foto -> foto.id().equals(id))
                .map(Nieuws.Aankondiging::sha256)
                .findFirst();
    }

    List<UUID> volgorde() {
        return fotos.stream().map(Nieuws.Aankondiging::id).toList();
    }
}
