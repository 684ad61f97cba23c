package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Demomerk;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.startup.FirstWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * BEH-08: a believable city of invented people, built once through the real acts: two years of cases with the funnel, the
 * seasons and the volumes of the field. The same number of cases gives the same city on the same day.
 */
@ApplicationScoped
class Demostad implements FirstWork {

    static final long ZAAD = 2017;
    private static final Logger LOG = Logger.getLogger(Demostad.class.getName());
    private static final int JAREN = 2;
    private static final int MEESTE_OP_STRAAT = 160;

    @Inject
    @ConfigProperty(name = "buurtregie.demo.zaken", defaultValue = "500")
    private int zaken;

    @Inject
    private Demoaccounts demo;

    @Inject
    private Demomerk merk;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Demorooster rooster;

    @Inject
    private Demoverloop verloop;

    @Inject
    private Demovervolg vervolg;

    private final List<Ik> bemiddelaars = new ArrayList<>();
    private Ik coordinator;
    private Ik teamleider;
    private Ik concierge;
    private Ik analist;
    private Ik manager;

    @Override
    public boolean isNeeded() {
        return merk.magVullen();
    }

    @Override
    @Transactional
    public void prepare() {
        merk.zet();
        vervolg.richtIn();
        Random toeval = new Random(ZAAD);
        String hash = openAccount.maakHash(Demoaccounts.WACHTWOORD);
        for (Demoaccounts.Demoaccount account : demo.alle()) {
            Ik ik = open(account.gebruikersnaam(), account.naam(), hash, account.rol());
            if (account.rol() == Rol.COORDINATOR) {
                coordinator = ik;
            } else if (account.rol() == Rol.TEAMLEIDER) {
                teamleider = ik;
            } else if (account.rol() == Rol.ANALIST) {
                analist = ik;
            } else if (account.rol() == Rol.MANAGER) {
                manager = ik;
            } else if (account.rol() == Rol.CONCIERGE) {
                rooster.concierge(ik, concierge == null);
                concierge = concierge == null ? ik : concierge;
            } else if (account.rol() == Rol.BEMIDDELAAR) {
                bemiddelaars.add(rooster.buitenaf(ik, bemiddelaars.size(), toeval));
            }
        }
        for (int i = 0; i < aantalVrijwilligers(); i++) {
            Ik ik = open("vrijwilliger" + (i + 1), Demonamen.vrijwilliger(i), hash, Rol.BEMIDDELAAR);
            bemiddelaars.add(rooster.ergens(ik, bemiddelaars.size(), toeval));
        }
    }

    @Override
    public void run() {
        long begin = System.nanoTime();
        verloop.speel(
                zaken, coordinator, bemiddelaars, aantal -> LOG.info("DEMO " + aantal + " van " + zaken + " zaken"));
        vervolg.straat(Math.min(zaken, MEESTE_OP_STRAAT), concierge, teamleider);
        vervolg.vrijwilligers(coordinator, bemiddelaars);
        vervolg.toezicht(coordinator);
        vervolg.cijfers(zaken, analist, manager);
        LOG.info("DEMO klaar in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    }

    /** Seven of ten cases go to two people who do about eight a year. */
    private int aantalVrijwilligers() {
        return Math.max(10, Math.min(400, (int) Math.ceil(zaken / (double) JAREN * 0.7 * 2 / 7)));
    }

    private Ik open(String gebruikersnaam, String naam, String hash, Rol rol) {
        long id = openAccount.metHash(gebruikersnaam, naam, hash, Set.of(rol), true);
        return new Ik(id, naam, Set.of(rol));
    }
}
