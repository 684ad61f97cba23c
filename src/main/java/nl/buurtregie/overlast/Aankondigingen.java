package nl.buurtregie.overlast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.RuleViolation;

/** The photos that a report announced, in the order they were taken. */
record Aankondigingen(List<Nieuws.Aankondiging> fotos) {

    /** As it is kept: id=sha256, comma separated. */
    static Aankondigingen lees(String tekst) {
        return new Aankondigingen(
                tekst.isEmpty()
                        ? List.of()
                        : Arrays.stream(tekst.split(","))
                                .map(deel -> deel.split("="))
                                .map(deel -> new Nieuws.Aankondiging(UUID.fromString(deel[0]), deel[1]))
                                .toList());
    }

    String schrijf() {
        return fotos.stream().map(foto -> foto.id() + "=" + foto.sha256()).collect(Collectors.joining(","));
    }

    /** One more, while there is room; the same again changes nothing. */
    Aankondigingen met(Nieuws.Aankondiging foto) {
        if (sha256(foto.id()).isPresent()) {
            return this;
        }
        if (fotos.size() >= Nieuws.MEESTE_FOTOS) {
            throw new RuleViolation("O1.5", "foto", "Er zijn al 5 foto’s. Meer hebben wij niet nodig.");
        }
        return new Aankondigingen(Stream.concat(fotos.stream(), Stream.of(foto)).toList());
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
