package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Uitgaandepost;

/** A beheerder sends a mail to the own address, and sees what the mail server said: nothing better than that is known. */
@ApplicationScoped
public class StuurProefbericht {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Clock clock;

    /** How it went until now: a sentence, and whether that is good news. */
    public record Stand(String zin, boolean aangenomen, boolean onderweg) {}

    /** @return the id of the message */
    @Transactional
    public long stuur(Ik ik) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
        String aan = medewerkers
                .get(ik.id())
                .email()
                .orElseThrow(() -> new RuleViolation(
                        "H1", "", "Je account heeft geen e-mailadres. Vul dat eerst in bij ‘Mijn account’."));
        return postkamer.verstuur(Bericht.los(
                "proefbericht",
                aan,
                "Buurtregie: proefbericht",
                "Beste collega,\n\nDit is een proefbericht. Lees je dit, dan komt de mail van Buurtregie aan.\n"));
    }

    public Stand stand(long bericht) {
        Postregel regel = post.van(List.of(bericht)).get(bericht);
        if (regel == null) {
            throw new NotFound();
        }
        String om = DutchDates.time(regel.standOp()) + " uur";
        return switch (regel.stand()) {
            case VERSTUURD ->
                new Stand(
                        "De mailserver nam het bericht aan om " + om + ". Kijk of het in je mailbox staat.",
                        true,
                        false);
            case BEZIG -> new Stand("Het bericht wordt nu verstuurd.", false, true);
            case WACHT -> wacht(regel);
            case TERUGGEKOMEN -> new Stand("Het bericht kwam terug. " + regel.fout(), false, false);
            default -> new Stand("Het is niet gelukt. " + regel.fout(), false, false);
        };
    }

    private Stand wacht(Postregel regel) {
        if (!post.isMailserverIngesteld()) {
            return new Stand("Er is geen mailserver ingesteld. Het bericht wacht.", false, false);
        }
        return regel.pogingen() == 0
                ? new Stand("Het bericht staat klaar om te versturen.", false, true)
                : new Stand(
                        "Het is nog niet gelukt. " + regel.fout() + " Wij proberen het opnieuw om "
                                + DutchDates.time(regel.volgende()) + " uur.",
                        false,
                        true);
    }
}
