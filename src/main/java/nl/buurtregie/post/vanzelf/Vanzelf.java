package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.Map;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** Where every capability brings what has to be said by itself. A message that is put off is not sent, and none is sent twice. */
@ApplicationScoped
public class Vanzelf {

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Afzender afzender;

    /**
     * One message, in the transaction of what caused it.
     *
     * @param sleutel what it is about, by numbers of rows: with the kind it is sent once
     * @param nummer of the case, or null
     */
    @Transactional(TxType.MANDATORY)
    public void stuur(
            Berichtsoort soort, String sleutel, String nummer, Bestemming aan, Map<Berichtveld, String> waarden) {
        if (aan.email() == null || !keuzes.isAan(soort)) {
            return;
        }
        Berichttekst tekst = keuzes.tekst(soort).vul(met(waarden));
        Bericht bericht = new Bericht(
                soort.woord().toLowerCase(java.util.Locale.ROOT),
                nummer,
                aan.email(),
                tekst.onderwerp(),
                tekst.tekst() + "\n",
                null,
                null);
        postkamer.verstuurEens(bericht, soort.name(), soort.name() + ":" + sleutel);
    }

    private Map<Berichtveld, String> met(Map<Berichtveld, String> waarden) {
        Map<Berichtveld, String> alle = new EnumMap<>(Berichtveld.class);
        alle.put(Berichtveld.ORGANISATIE, afzender.naam());
        alle.put(Berichtveld.TELEFOON, afzender.telefoon());
        alle.putAll(waarden);
        return alle;
    }
}
