package nl.buurtregie.overlast.probleem.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/** The page of one problem: what to do now, what was seen, who told us, who is working on it, what happened. */
public record ProbleemView(
        Link terug,
        String nummer,
        String titel,
        String beeld,
        String ondertitel,
        Link hotspot,
        ZaakView.NuTeDoen nuTeDoen,
        ZaakView.Termijn termijn,
        String wie,
        List<ZaakView.Actie> ookMogelijk,
        ZaakView.Procesbeeld procesbeeld,
        List<Foto> fotos,
        List<Melding> meldingen,
        List<Overdracht> overdrachten,
        String kaart,
        List<ZaakView.Gebeurtenis> geschiedenis) {

    /** One photo, with words for whoever cannot see it; weg is where it can be taken away, or null. */
    public record Foto(String href, String woorden, int breedte, int hoogte, String weg) {}

    /**
     * One report: who told us in words (never a name on top), the note, until when we answer.
     *
     * @param melder the name, and what else one reaches him by; null for none
     * @param telefoon the number to tap; null when there is none
     * @param berichten where messages stop; null: nowhere
     */
    public record Melding(
            String nummer,
            String kop,
            String wanneer,
            String notitie,
            List<Link> links,
            String notitieTot,
            String melder,
            String telefoon,
            String antwoord,
            Link berichten) {}

    /** A partner that has it, or had it; aflevering is what there is to say about reaching them, or null. */
    public record Overdracht(
            String partner,
            String stand,
            String wanneer,
            String antwoord,
            String extern,
            boolean laat,
            String aflevering,
            boolean mislukt) {}
}
