package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.privacy.bewaren.Opruiming;

/** Photos, contacts and notes of the street whose time is over. */
@ApplicationScoped
@Transactional
class Overlastopruiming implements Opruiming {

    @Inject
    private Fotokluis fotos;

    @Inject
    private Meldingen meldingen;

    @Override
    public String wat() {
        return "foto's, contacten en notities van overlast";
    }

    @Override
    public int ruimOp() {
        return fotos.ruimOp() + meldingen.vergeetContacten() + meldingen.vergeetNotities();
    }
}
