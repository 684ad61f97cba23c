package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** INT-04: somebody without an account reports overlast and gets a link to follow it. */
@ApplicationScoped
@Transactional
public class MeldOverlast {

    @Inject
    private Binnenkomst binnenkomst;

    @Inject
    private Meldingen meldingen;

    @Inject
    private NeemFotoAan neemFotoAan;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** @param geheim the link to follow it; made with the form, so that sending twice gives the same link */
    public Ontvangst meld(Nieuws nieuws, Geheim geheim) {
        return binnenkomst.neem(Ik.vanBuiten("een bewoner"), nieuws, geheim.hash());
    }

    /** INT-18: the same by telephone; whoever took the call writes it down. */
    public Ontvangst perTelefoon(Ik ik, Nieuws nieuws) {
        if (!ik.is(Rol.CONCIERGE) && !ik.is(Rol.TEAMLEIDER)) {
            throw new NotFound();
        }
        return binnenkomst.neem(ik, nieuws, null);
    }

    /**
     * The same by another program. Its photos are made before the transaction begins: that takes seconds, and a line to the database.
     *
     * @param naam under which it is known here
     * @param sleutel its key
     * @throws nl.buurtregie.platform.Busy when other photos had to go first for too long; then nothing of it came in
     */
    @Transactional(TxType.NEVER)
    public Ontvangst vanProgramma(Nieuws nieuws, String naam, Long sleutel, List<byte[]> fotos) {
        List<NeemFotoAan.Vers> vers = fotos.stream()
                .map(foto -> neemFotoAan.maak(nieuws.sleutel(), foto))
                .toList();
        return neemFotoAan.vanProgramma(nieuws, naam, sleutel, vers);
    }

    /** Whether an answer can go to an e-mail address. */
    public boolean gaatMail() {
        return meldingen.gaatMail();
    }

    /** The day before which a reporter of today hears from us; null when it is known no longer then how to reach him. */
    public LocalDate belofte() {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate voor = instellingen.antwoordVoor(vandaag);
        return voor.isAfter(vandaag.plus(instellingen.contact())) ? null : voor;
    }
}
