package nl.buurtregie.overlast.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Concierges;

/** A conciërge who is not on the roster sees nothing: that is not because nothing waits. */
@ApplicationScoped
public class ZonderBuurten {

    public static final String KOP = "Je hebt nog geen buurten";

    @Inject
    private Concierges concierges;

    @Inject
    private Bezetting bezetting;

    /** Whom to ask; empty for whoever has buurten, and for the teamleider, who has all. */
    public Optional<String> voor(Ik ik) {
        if (ik.is(Rol.TEAMLEIDER) || concierges.find(ik.id()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                bezetting.is(Rol.TEAMLEIDER)
                        ? "Vraag de teamleider in welke buurten je werkt."
                        : "Er is nog geen teamleider die je buurten geeft. Vraag het de beheerder.");
    }
}
