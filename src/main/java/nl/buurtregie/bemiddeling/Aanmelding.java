package nl.buurtregie.bemiddeling;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.platform.RuleViolation;

/**
 * Everything that is known when a case comes in.
 *
 * @param sleutel the sender's own key: the same key again is the same case
 * @param buurtCode null when the list of postcodes has to say it
 * @param ook other kinds of complaint beside the hoofdaard
 * @param tweedeBuur null when nothing is known of the other neighbour yet
 * @param magBehandelen the resident agreed that the verwijzer refers (only asked when there is one)
 * @param magTerugkoppelen the resident agreed that the verwijzer hears the outcome
 * @param notitie at most 500 characters, or null
 * @param verteld whoever entered it told the first neighbour what is kept, or the own form did
 * @param aardwoord what it is about, of the own list; null when it was not chosen from that
 * @param verwijzerwoord who brings it, of the own list; null when it was not chosen from that
 * @param buurWeet whether the other neighbour knows that we are asked; null when that was not asked
 */
public record Aanmelding(
        UUID sleutel,
        Kanaal kanaal,
        Verwijzer verwijzer,
        Aard hoofdaard,
        Set<Aard> ook,
        String buurtCode,
        Partijgegevens eersteBuur,
        Partijgegevens tweedeBuur,
        boolean magBehandelen,
        boolean magTerugkoppelen,
        String notitie,
        boolean verteld,
        Codewoord aardwoord,
        Codewoord verwijzerwoord,
        Buurweet buurWeet) {

    /** Nobody told the first neighbour yet what is kept. */
    public Aanmelding(
            UUID sleutel,
            Kanaal kanaal,
            Verwijzer verwijzer,
            Aard hoofdaard,
            Set<Aard> ook,
            String buurtCode,
            Partijgegevens eersteBuur,
            Partijgegevens tweedeBuur,
            boolean magBehandelen,
            boolean magTerugkoppelen,
            String notitie) {
        this(
                sleutel,
                kanaal,
                verwijzer,
                hoofdaard,
                ook,
                buurtCode,
                eersteBuur,
                tweedeBuur,
                magBehandelen,
                magTerugkoppelen,
                notitie,
                false,
                null,
                null,
                null);
    }

    public Aanmelding {
        if (isSignaal(verwijzer, kanaal)) {
            eersteBuur.alsAdres();
        } else {
            eersteBuur.alsEersteBuur();
        }
        eisToestemming(verwijzer, magBehandelen, verteld);
    }

    /**
     * Who comes through somebody else agreed to it, and was not told anything by us yet.
     *
     * @param wie null when it was not chosen yet
     * @throws RuleViolation B1.1 or B1.10 at the tick that is meant
     */
    public static void eisToestemming(Verwijzer wie, boolean magBehandelen, boolean verteld) {
        if (wie == null || !wie.isDerde()) {
            return;
        }
        if (!magBehandelen) {
            throw new RuleViolation(
                    "B1.1",
                    "magBehandelen",
                    "Vraag eerst de bewoner of het mag. Zonder toestemming kunnen wij de zaak niet aannemen.");
        }
        if (verteld) {
            throw new RuleViolation(
                    "B1.10",
                    "verteld",
                    "Je sprak de verwijzer. Vertel het de bewoner zelf, bij de intake of per brief.");
        }
    }

    /** The first neighbour was told what is kept. */
    public Aanmelding enVerteld(boolean isVerteld) {
        return new Aanmelding(
                sleutel,
                kanaal,
                verwijzer,
                hoofdaard,
                ook,
                buurtCode,
                eersteBuur,
                tweedeBuur,
                magBehandelen,
                magTerugkoppelen,
                notitie,
                isVerteld,
                aardwoord,
                verwijzerwoord,
                buurWeet);
    }

    /** In words of the own lists, with the kinds as which they count; what is null stays as it was. */
    public Aanmelding inWoorden(Codewoord aard, Codewoord wie) {
        return new Aanmelding(
                sleutel,
                kanaal,
                wie == null ? verwijzer : wie.verwijzer(),
                aard == null ? hoofdaard : aard.aard(),
                ook,
                buurtCode,
                eersteBuur,
                tweedeBuur,
                magBehandelen,
                magTerugkoppelen,
                notitie,
                verteld,
                aard == null ? aardwoord : aard,
                wie == null ? verwijzerwoord : wie,
                buurWeet);
    }

    /** A conciërge passed on an address, and nothing else. */
    private static boolean isSignaal(Verwijzer verwijzer, Kanaal kanaal) {
        return verwijzer == Verwijzer.BUURTCONCIERGE && kanaal == Kanaal.DOORVERWIJZING;
    }

    /**
     * Where the resident was asked.
     *
     * @param door the account of who entered it; null for somebody from outside
     */
    Toestemmingsweg weg(Long door) {
        if (isSignaal(verwijzer, kanaal)) {
            return Toestemmingsweg.CONCIERGE;
        }
        return door == null ? Toestemmingsweg.VERWIJSFORMULIER : Toestemmingsweg.AANMELDING;
    }

    Set<Aard> aarden() {
        Set<Aard> alle = new LinkedHashSet<>();
        alle.add(hoofdaard);
        alle.addAll(ook);
        return alle;
    }
}
