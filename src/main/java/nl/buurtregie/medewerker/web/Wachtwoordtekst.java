package nl.buurtregie.medewerker.web;

import java.util.List;

/** The rules of {@link nl.buurtregie.medewerker.KiesWachtwoord} in words, wherever a password is chosen. */
public final class Wachtwoordtekst {

    public static final List<String> REGELS = List.of(
            "Minstens 12 tekens. Een zin is goed te onthouden.",
            "Niet je gebruikersnaam erin.",
            "Geen woord dat iedereen kent, zoals ‘welkom’ of ‘wachtwoord’.");

    private Wachtwoordtekst() {}
}
