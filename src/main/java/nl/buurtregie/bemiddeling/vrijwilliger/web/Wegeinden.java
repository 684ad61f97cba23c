package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.weg.Bedankpost;
import nl.buurtregie.vrijwilliger.weg.KomtTerug;
import nl.buurtregie.vrijwilliger.weg.LegKennismakingVast;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.NeemAfscheid;

/** The acts with which a road may end, and be thanked for, or go on after that. */
@ApplicationScoped
class Wegeinden {

    @Inject
    private LegKennismakingVast kennismaking;

    @Inject
    private NeemAfscheid afscheid;

    @Inject
    private KomtTerug terug;

    @Inject
    private Bedankpost post;

    void kennismaking(Ik ik, long id, Weginvoer invoer) {
        kennismaking.legVast(ik, id, invoer.versie(), invoer.op(), invoer.uitkomst(), invoer.bedank());
    }

    void afscheid(Ik ik, long id, Weginvoer invoer) {
        afscheid.neemAfscheid(ik, id, invoer.versie(), invoer.op(), invoer.reden(), invoer.bedank());
    }

    void terug(Ik ik, long id, int versie) {
        terug.komTerug(ik, id, versie);
    }

    String bedankwoorden(Loopbaan weg) {
        return post.woorden(weg);
    }

    boolean kanBedanken(Loopbaan weg) {
        return post.kan(weg);
    }
}
