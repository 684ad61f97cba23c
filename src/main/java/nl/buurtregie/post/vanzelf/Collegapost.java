package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.post.Adrespost;

/** Which of all that goes by itself goes to who works here: that follows the address of the account. */
@ApplicationScoped
public class Collegapost {

    private static final List<String> SOORTEN = Stream.of(Berichtsoort.values())
            .filter(Collegapost::isAanCollega)
            .map(Enum::name)
            .toList();

    @Inject
    private Adrespost post;

    /**
     * @param oud the address until now
     * @param nieuw null: there is none any more, and what waits does not go
     * @param blijft what is meant for where it went
     */
    @Transactional(TxType.MANDATORY)
    public void verhuis(String oud, String nieuw, String blijft) {
        post.verhuis(oud, nieuw, SOORTEN, blijft);
    }

    static boolean isAanCollega(Berichtsoort soort) {
        return switch (soort) {
            case PAARVRAAG,
                    PAARVRAAG_HERINNERING,
                    PAARVRAAG_BEDANKT,
                    PAARVRAAG_VERVALT,
                    AGENDA,
                    ZAAK_GESTOPT,
                    TERMIJN,
                    BIJEENKOMST,
                    BIJEENKOMST_AFGEZEGD,
                    AANMELDER_BEDANKT,
                    VRIJWILLIGER_BEDANKT,
                    MAIL_WACHT,
                    TERMIJN_COORDINATOR,
                    ZAAK_ONVEILIG,
                    BEL_MIJ -> true;
            case BEVESTIGING,
                    GESPREK_GEPLAND,
                    GESPREK_VERPLAATST,
                    GESPREK_AFGEZEGD,
                    GESPREK_HERINNERING,
                    ENQUETE,
                    TUSSENBERICHT,
                    AFLOOP_VERWIJZER,
                    VERWIJSLINK,
                    MAIL_ONTVANGEN -> false;
        };
    }
}
