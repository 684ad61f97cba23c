package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.weg.LegCertificaatVast;
import nl.buurtregie.vrijwilliger.weg.LegVogVast;
import nl.buurtregie.vrijwilliger.weg.MaakZelfstandig;
import nl.buurtregie.vrijwilliger.weg.Pauzeer;
import nl.buurtregie.vrijwilliger.weg.VerlengPeriode;

/** Which act belongs to which form. */
@ApplicationScoped
class Wegdaden {

    @Inject
    private Wegeinden einden;

    @Inject
    private LegCertificaatVast certificaat;

    @Inject
    private LegVogVast vog;

    @Inject
    private MaakZelfstandig zelfstandig;

    @Inject
    private Pauzeer pauzeer;

    @Inject
    private VerlengPeriode verleng;

    void doe(Ik ik, Wegdaad daad, long id, Weginvoer invoer) {
        int versie = invoer.versie();
        Runnable gevolg =
                switch (daad) {
                    case KENNISMAKING -> () -> einden.kennismaking(ik, id, invoer);
                    case CERTIFICAAT -> () -> certificaat.legVast(ik, id, versie, invoer.op());
                    case VOG -> () -> vog.legVast(ik, id, versie, invoer.op());
                    case ZELFSTANDIG -> () -> zelfstandig.maak(ik, id, versie, invoer.op(), invoer.waarom());
                    case PAUZE -> () -> pauzeer.pauzeer(ik, id, versie, invoer.tot());
                    case VERLENGING -> () -> verleng.verleng(ik, id, versie, invoer.tot());
                    case AFSCHEID -> () -> einden.afscheid(ik, id, invoer);
                    case TERUG -> () -> einden.terug(ik, id, versie);
                };
        gevolg.run();
    }
}
