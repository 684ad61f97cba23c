package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** OVL-12: whoever reported it hears how it ended: by mail from us, or from the conciërge. */
@ApplicationScoped
@Transactional
public class BeantwoordMelders {

    private static final int LANGSTE = 300;

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    /**
     * @param tekst what they hear, 1 to 300 characters
     * @param gebeld whoever gets no mail from us has been told, or left no number where that could be done
     */
    public void beantwoord(Ik ik, Overlaststap stap, String tekst, boolean gebeld) {
        if (tekst == null || tekst.isBlank() || tekst.length() > LANGSTE) {
            throw new RuleViolation("O7.1", "tekst", "Schrijf het antwoord op, in hooguit 300 tekens.");
        }
        schrift.stap(ik, stap, Set.of(Stand.TERUGKOPPELEN), Wat.BEANTWOORD, null, probleem -> {
            probleem.loopt(probleem.uitkomst(), tekst);
            List<Melding> wachtend =
                    meldingen.van(probleem).stream().filter(Melding::isWachtend).toList();
            List<Melding> zelf = wachtend.stream()
                    .filter(melding -> !meldingen.hoortPerMail(melding))
                    .toList();
            if (!gebeld && !zelf.isEmpty()) {
                throw new RuleViolation("O7.2", "gebeld", VertelMelders.eerst(zelf));
            }
            wachtend.forEach(melding -> stuur(melding, tekst));
            return Vervolg.KLAAR;
        });
    }

    private void stuur(Melding melding, String tekst) {
        meldingen.stil(melding);
        if (meldingen.hoortPerMail(melding)) {
            postkamer.verstuur(Bericht.mail(
                    "antwoord op een melding",
                    melding.nummer(),
                    melding.melderContact(),
                    "Uw melding " + melding.nummer(),
                    "Beste bewoner,\n\nU meldde overlast bij ons. " + tekst
                            + "\n\nBedankt voor uw melding.\nDe buurtconciërges\n"
                            + vanzelf.hulp(melding.melderTaal())
                                    .map(regel -> "\n" + regel + "\n")
                                    .orElse("")));
        }
        melding.beantwoord(clock.instant());
    }
}
