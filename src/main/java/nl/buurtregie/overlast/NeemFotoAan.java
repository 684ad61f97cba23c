package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.foto.Fotobewerking;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.apache.commons.codec.digest.DigestUtils;

/** OVL-04: a photo that was announced comes in. It is made anew, and kept as long as photos are kept. */
@ApplicationScoped
@Transactional
public class NeemFotoAan {

    @Inject
    private Meldingen meldingen;

    @Inject
    private Problemen problemen;

    @Inject
    private Binnenkomst binnenkomst;

    @Inject
    private Fotobewerking bewerking;

    @Inject
    private Fotokluis kluis;

    /** @return the announced photos that have not come yet */
    public List<UUID> neem(Ik ik, UUID waarneming, UUID foto, byte[] inhoud) {
        Melding melding = meldingen
                .find(waarneming)
                .filter(een -> een.medewerkerId() != null && een.medewerkerId() == ik.id())
                .orElseThrow(NotFound::new);
        return neem(melding, foto, inhoud);
    }

    /**
     * A resident adds a photo by the own link; it announces itself.
     *
     * @throws RuleViolation O2.3 when it was taken back, O2.4 when it is over, O2.5 when we took this photo away
     */
    public void voegToe(Geheim geheim, UUID foto, byte[] inhoud) {
        Melding melding = meldingen.metGeheim(geheim.hash()).orElseThrow(NotFound::new);
        if (melding.isIngetrokken()) {
            throw new RuleViolation("O2.3", "foto", "U heeft deze melding ingetrokken. Er kan geen foto meer bij.");
        }
        if (!problemen.getVoorProces(melding.probleemId()).stand().isOpen()) {
            throw new RuleViolation("O2.4", "foto", "Deze melding is afgehandeld. Er kan geen foto meer bij.");
        }
        if (melding.aankondigingen().isWeg(foto)) {
            throw new RuleViolation("O2.5", "foto", "Deze foto hebben wij weggehaald. Hij kan er niet meer bij.");
        }
        melding.kondigAan(new Nieuws.Aankondiging(foto, sha256(inhoud)));
        neem(melding, foto, inhoud);
    }

    /** The same photo with the same report is the same photo: programs try again. */
    void vanProgramma(Melding melding, byte[] inhoud) {
        String afdruk = sha256(inhoud);
        UUID foto = UUID.nameUUIDFromBytes((melding.nummer() + afdruk).getBytes(StandardCharsets.US_ASCII));
        melding.kondigAan(new Nieuws.Aankondiging(foto, afdruk));
        neem(melding, foto, inhoud);
    }

    private List<UUID> neem(Melding melding, UUID foto, byte[] inhoud) {
        meldingen.opSlot(foto);
        String beloofd = melding.aankondigingen().sha256(foto).orElseThrow(NotFound::new);
        String gekregen = sha256(inhoud);
        if (!beloofd.equals(gekregen)) {
            throw new RuleViolation("O2.2", "foto", "Deze foto is niet de aangekondigde. Maak de foto opnieuw.")
                    .asConflict();
        }
        if (!kluis.heeft(foto) && !melding.aankondigingen().isWeg(foto)) {
            kluis.bewaar(foto, melding, gekregen, bewerking.schoon(inhoud));
        }
        return binnenkomst.ontbreekt(melding);
    }

    /** In hexadecimal. */
    public static String sha256(byte[] inhoud) {
        return DigestUtils.sha256Hex(inhoud);
    }
}
