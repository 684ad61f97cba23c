package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.mensen.RollenVanElders;

/** The gemeente took somebody out of all groups: who is not let in has nothing here any more either. */
@ApplicationScoped
class NeemAlleRollen {

    @Inject
    private Gemeentelogins logins;

    @Inject
    private Toegang toegang;

    @Inject
    private RollenVanElders rollen;

    @Inject
    private Sessies sessies;

    /** By itself: it stays when the door stays closed. Nothing happens to whoever is not known here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void neem(Identiteit wie) {
        logins.van(wie).filter(toegang::isOpen).ifPresent(account -> neem(account, wie.groepen()));
    }

    /** Without any group, ours or not, their answer may just not say them: then nobody can come in, and nothing is handed to others. */
    private void neem(Medewerker account, Set<String> groepen) {
        if (!groepen.isEmpty()) {
            rollen.neemOver(account, Set.of());
        }
        if (groepen.isEmpty() || account.rollen().isEmpty()) {
            sessies.eindigAlle(account.id());
        }
    }
}
