package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** INT-07: whoever reported it sees how it goes, by the own link: nothing of others who reported it. */
@ApplicationScoped
@Transactional
public class VolgMelding {

    @Inject
    private Meldingen meldingen;

    @Inject
    private Problemen problemen;

    @Inject
    private Fotokluis kluis;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Concierges concierges;

    /**
     * @param plek where it is, in the own words; the buurt when somebody else named the place
     * @param looptIemand a conciërge walks where it is
     * @param begonnen somebody does something about it: that goes on when this report is taken back
     * @param partnerBezig whoever it was handed over to has said so
     * @param antwoordVoor null when nobody waits, or nobody can be told
     * @param fotos how many photos came with this report
     */
    public record Melderstand(
            String nummer,
            String categorie,
            String plek,
            Stand stand,
            boolean looptIemand,
            boolean begonnen,
            boolean partnerBezig,
            Uitkomst uitkomst,
            String uitleg,
            Instant gemeldOp,
            LocalDate antwoordVoor,
            boolean ingetrokken,
            int fotos) {}

    /** A report, and the problem it belongs to. */
    record Eigen(Melding melding, Probleem probleem) {}

    /** For an act that counts once: of two at the same moment the second sees what the first did. */
    Eigen voorZich(Geheim geheim) {
        Melding melding = meldingen.metGeheimVoorZich(geheim.hash()).orElseThrow(NotFound::new);
        return new Eigen(melding, problemen.getVoorProces(melding.probleemId()));
    }

    /** @throws NotFound when the link does not work */
    public Melderstand stand(String geheim) {
        Melding melding = zoek(geheim);
        Probleem probleem = problemen.getVoorProces(melding.probleemId());
        return new Melderstand(
                melding.nummer(),
                melding.categorie(),
                melding.isEigenPlek()
                        ? probleem.plek()
                        : gebieden.get(melding.buurtCode()).naam(),
                probleem.stand(),
                concierges.belopen().contains(probleem.buurtCode()),
                !BeslisOverProbleem.WAAR.contains(probleem.stand()),
                overdrachten
                        .open(probleem)
                        .filter(een -> een.stand() == Overdracht.Stand.AANGENOMEN)
                        .isPresent(),
                probleem.uitkomst(),
                probleem.uitleg(),
                melding.ontvangenOp(),
                melding.belofte(),
                melding.isIngetrokken(),
                kluis.van(melding).size());
    }

    private Melding zoek(String geheim) {
        return Geheim.van(geheim)
                .flatMap(gekend -> meldingen.metGeheim(gekend.hash()))
                .orElseThrow(NotFound::new);
    }
}
