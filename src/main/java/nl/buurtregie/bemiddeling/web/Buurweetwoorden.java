package nl.buurtregie.bemiddeling.web;

import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Status;

/** Whether the other neighbour knows of us: it decides who may be called first. Until somebody told him, what was said at the start counts. */
final class Buurweetwoorden {

    private Buurweetwoorden() {}

    /** Beside the other neighbour. */
    static Optional<String> bijTweede(Bemiddeling zaak, Partij tweede) {
        return tweede.ingelichtOp() == null && zaak.status().isOpen() ? zin(zaak) : Optional.empty();
    }

    /** On the card of the case, as long as the first neighbour is spoken to, or when nothing else is known of the other. */
    static Optional<String> opDeKaart(Bemiddeling zaak) {
        boolean vroeg = zaak.status() == Status.INTAKE
                || zaak.status() == Status.GESPREK_EERSTE_BUUR
                || zaak.status() == Status.CONTACT_TWEEDE_BUUR
                        && zaak.tweedeBuur().isEmpty();
        boolean ingelicht =
                zaak.tweedeBuur().filter(tweede -> tweede.ingelichtOp() != null).isPresent();
        return vroeg && !ingelicht
                ? zin(zaak)
                        .map(zin -> zaak.buurWeet() == Buurweet.NEE ? zin + " Praat eerst alleen met de melder." : zin)
                : Optional.empty();
    }

    private static Optional<String> zin(Bemiddeling zaak) {
        String wie = zaak.verwijzer().isDerde() ? "de verwijzer" : "de melder";
        if (zaak.buurWeet() == null || zaak.buurWeet() == Buurweet.ONBEKEND) {
            return Optional.empty();
        }
        return Optional.of(
                zaak.buurWeet() == Buurweet.JA
                        ? "De andere buur weet dat wij gevraagd zijn, zei " + wie + " bij de aanmelding."
                        : "De andere buur wist bij de aanmelding niet dat wij gevraagd zijn, zei " + wie + ".");
    }
}
