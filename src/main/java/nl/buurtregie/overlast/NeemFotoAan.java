package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    /**
     * What a program sent, made anew.
     *
     * @param schoon empty when we have it
     */
    public record Vers(String afdruk, Optional<Fotobewerking.Schoon> schoon) {}

    /**
     * Before the report comes in: photos wait for each other, and whoever reports something on the street would wait for them. The same photo
     * with the same report is the same photo: programs try again.
     *
     * @param sleutel of the report
     */
    @Transactional(TxType.NEVER)
    public Vers maak(UUID sleutel, byte[] inhoud) {
        String afdruk = sha256(inhoud);
        boolean isHier = meldingen
                .find(sleutel)
                .filter(melding -> isBekend(melding, kenmerk(melding, afdruk)))
                .isPresent();
        return new Vers(afdruk, isHier ? Optional.empty() : Optional.of(bewerking.schoon(inhoud)));
    }

    /**
     * A program reports something, with photos that were made for it.
     *
     * @param sleutel of the program
     */
    public Ontvangst vanProgramma(Nieuws nieuws, String naam, Long sleutel, List<Vers> fotos) {
        Ontvangst ontvangst =
                binnenkomst.neem(Ik.vanBuiten(naam), nieuws, Geheim.nieuw().hash());
        Melding melding = meldingen.find(nieuws.sleutel()).orElseThrow(NotFound::new);
        melding.vanProgramma(sleutel);
        fotos.forEach(foto -> bewaar(melding, foto));
        return ontvangst;
    }

    private void bewaar(Melding melding, Vers foto) {
        UUID kenmerk = kenmerk(melding, foto.afdruk());
        melding.kondigAan(new Nieuws.Aankondiging(kenmerk, foto.afdruk()));
        meldingen.opSlot(kenmerk);
        if (!isBekend(melding, kenmerk)) {
            foto.schoon().ifPresent(schoon -> kluis.bewaar(kenmerk, melding, foto.afdruk(), schoon));
        }
    }

    private static UUID kenmerk(Melding melding, String afdruk) {
        return UUID.nameUUIDFromBytes((melding.nummer() + afdruk).getBytes(StandardCharsets.US_ASCII));
    }

    /** Here, or taken away by us. */
    private boolean isBekend(Melding melding, UUID foto) {
        return kluis.heeft(foto) || melding.aankondigingen().isWeg(foto);
    }

    private List<UUID> neem(Melding melding, UUID foto, byte[] inhoud) {
        meldingen.opSlot(foto);
        String beloofd = melding.aankondigingen().sha256(foto).orElseThrow(NotFound::new);
        String gekregen = sha256(inhoud);
        if (!beloofd.equals(gekregen)) {
            throw new RuleViolation("O2.2", "foto", "Deze foto is niet de aangekondigde. Maak de foto opnieuw.")
                    .asConflict();
        }
        if (!isBekend(melding, foto)) {
            kluis.bewaar(foto, melding, gekregen, bewerking.schoon(inhoud));
        }
        return binnenkomst.ontbreekt(melding);
    }

    /** In hexadecimal. */
    public static String sha256(byte[] inhoud) {
        return DigestUtils.sha256Hex(inhoud);
    }
}
