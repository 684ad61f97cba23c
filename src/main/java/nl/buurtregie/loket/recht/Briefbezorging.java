package nl.buurtregie.loket.recht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.verzoek.Bezorging;

/** Brings the letters of a request: in the outgoing mail, and with a link of the counter. */
@ApplicationScoped
class Briefbezorging implements Bezorging {

    @Inject
    private Organisatie organisatie;

    @Inject
    private Postkamer postkamer;

    @Override
    public Afzender afzender() {
        return new Afzender(organisatie.naam(), organisatie.telefoon(), organisatie.email(), organisatie.adres());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public long mail(String soort, String nummer, String aan, String onderwerp, String tekst) {
        return postkamer.verstuur(Bericht.mail(soort, nummer, aan, onderwerp, tekst));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void verhuis(String nummer, String oud, String nieuw) {
        postkamer.verhuis(nummer, oud, nieuw);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void trekIn(long bericht) {
        postkamer.trekIn(bericht);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void vergeet(String nummer) {
        postkamer.vergeet(nummer);
    }

    @Override
    public Sleutel nieuweSleutel() {
        Geheim geheim = Geheim.nieuw();
        return new Sleutel(geheim.tekst(), geheim.hash());
    }

    @Override
    public String pad(String geheim) {
        return "/uw-gegevens/" + geheim;
    }
}
