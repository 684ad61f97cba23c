package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * The page of one case: what to do now, where it stands, who is in it and what happened.
 *
 * @param papieren ways to its letters and documents
 * @param intake answers to the questions of the office itself, with the question as it was asked
 * @param afgeschermd who sees it, as a sentence; null when it is not closed
 */
public record DossierView(
        Link terug,
        String nummer,
        String titel,
        String stapVan,
        String ondertitel,
        List<Gekoppeld> gekoppeld,
        String afgeschermd,
        ZaakView.NuTeDoen nuTeDoen,
        ZaakView.Laatst laatst,
        ZaakView.Termijn termijn,
        PaarView paar,
        List<ZaakView.Actie> ookMogelijk,
        ZaakView.Procesbeeld procesbeeld,
        List<Gepland> gepland,
        List<Partij> partijen,
        ZaakView.Bellen bellen,
        List<ZaakView.Actie> papieren,
        List<ZaakView.Gegeven> intake,
        List<ZaakView.Gebeurtenis> geschiedenis,
        List<Notitie> notities) {

    /** Another case that belongs to this one, or is at the same address; soort is link or history. */
    public record Gekoppeld(String titel, String uitleg, String href, String soort) {}

    /**
     * A party with how to reach it and its consents as sentences.
     *
     * @param letOp what whoever goes there should know
     * @param adres where all of this address is told; null without an address
     * @param verteld where one records that this party was told what we keep; null: done, or the case is closed
     */
    public record Partij(
            String rol,
            String naam,
            String telefoon,
            List<String> letOp,
            List<ZaakView.Gegeven> gegevens,
            List<Toestemming> toestemmingen,
            String adres,
            String wijzig,
            String toestemming,
            String verteld) {}

    /** A talk that is planned; noot says what has changed since, voorbij that its time has passed, geweest where that can be said (null: at the step). */
    public record Gepland(
            String wanneer,
            String wat,
            String waar,
            String wie,
            String noot,
            boolean voorbij,
            String wijzig,
            String zegAf,
            String geweest) {}

    /** A consent as a sentence; gegeven is false as long as it is missing, gevraagd is the text it is an answer to or null. */
    public record Toestemming(boolean gegeven, String zin, String noot, String gevraagd) {}

    /** A short note with the day it disappears. */
    public record Notitie(String tekst, String verdwijnt) {}
}
