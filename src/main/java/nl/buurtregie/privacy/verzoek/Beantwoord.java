package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** The letter goes out, by mail with a link or on paper; the request is closed. */
@ApplicationScoped
@Transactional
public class Beantwoord {

    /** How long a link works. */
    public static final int DAGEN = 14;

    /** In a letter, where the link comes. */
    public static final String LINK = "{{link}}";

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Antwoordpost post;

    @Inject
    private Loslating loslating;

    @Inject
    private HerzieTeksten teksten;

    @Inject
    private Clock clock;

    /** As it may be seen here: the link itself stands in the mail only. */
    public static String zonderLink(String brief) {
        return brief.replace(LINK, "(de link staat alleen in de mail)");
    }

    /** The letter as it is proposed. */
    public String voorstel(Verzoek verzoek, boolean perMail) {
        return brieven.antwoord(verzoek, perMail);
    }

    /**
     * @param tekst of the letter; for a package by mail it holds {@link #LINK}
     * @param site the address of this site, before the path of the link
     */
    public void perMail(Ik ik, String nummer, String tekst, String site) {
        eisNagekeken(ik, nummer);
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (verzoek.vrager().email() == null) {
            throw new RuleViolation("P5.1", "Van deze persoon is geen e-mailadres bekend. Maak de brief op papier.");
        }
        boolean pakket = verzoek.recht().isPakket()
                && verzoek.uitkomst() != null
                && verzoek.uitkomst().isJa();
        if (pakket && !tekst.contains(LINK)) {
            throw new RuleViolation("P5.6", "tekst", "Laat " + LINK + " staan: daar komt de link naar de gegevens.");
        }
        post.mail(verzoek, tekst, pakket, site);
        sluit(ik, verzoek, tekst, Verzoekhandeling.BEANTWOORD);
    }

    /** Somebody prints letter and package and sends or hands them over. */
    public void opPapier(Ik ik, String nummer, String tekst) {
        eisNagekeken(ik, nummer);
        Verzoek verzoek = verzoeken.get(ik, nummer);
        boolean voorstel = vlak(tekst).equals(vlak(brieven.antwoord(verzoek, true)));
        String brief = voorstel ? brieven.antwoord(verzoek, false) : tekst;
        eisZonderLink(brief);
        sluit(ik, verzoek, brief, Verzoekhandeling.GEPRINT);
    }

    /** The letter that was mailed, as it is proposed for paper. */
    public String voorstelAlsnog(Verzoek verzoek) {
        return Verzoekbrieven.voorPapier(verzoek.brief());
    }

    /**
     * It was mailed, and is printed after all: the link of the mail does not work any more.
     *
     * @throws NotFound when no link was mailed
     */
    public void alsnogOpPapier(Ik ik, String nummer, String tekst) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (!verzoek.kanAlsnogOpPapier()) {
            throw new NotFound();
        }
        eisZonderLink(tekst);
        post.trekIn(verzoek);
        verzoek.opPapier(tekst);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.GEPRINT);
        loslating.laatLos(ik, verzoek);
    }

    private static void eisZonderLink(String brief) {
        if (brief.contains(LINK)) {
            throw new RuleViolation(
                    "P5.6", "tekst", "Op papier is er geen link. Haal " + LINK + " weg, en wat erover gezegd wordt.");
        }
    }

    /** First of all: what is read here is read as it became. */
    private void eisNagekeken(Ik ik, String nummer) {
        if (teksten.herzie(ik, nummer)) {
            throw new RuleViolation(
                    "P5.3",
                    "Een tekst is veranderd nadat de coördinator hem nakeek. De coördinator kijkt hem opnieuw na. Besluit"
                            + " daarna, en verstuur dan de brief.");
        }
    }

    private static String vlak(String tekst) {
        return tekst.replaceAll("\\s+", " ").strip();
    }

    private void sluit(Ik ik, Verzoek verzoek, String tekst, Verzoekhandeling hoe) {
        verzoek.beantwoord(verzoek.uitkomst(), tekst, clock.instant());
        verzoeken.schrijf(verzoek, ik.naam(), hoe);
        if (hoe == Verzoekhandeling.BEANTWOORD && verzoek.ophaling().isPresent()) {
            return; // what is to be fetched does not go before
        }
        loslating.laatLos(ik, verzoek);
    }
}
