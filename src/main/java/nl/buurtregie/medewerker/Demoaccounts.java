package nl.buurtregie.medewerker;

import static nl.buurtregie.medewerker.Rol.ANALIST;
import static nl.buurtregie.medewerker.Rol.BEHEERDER;
import static nl.buurtregie.medewerker.Rol.BEMIDDELAAR;
import static nl.buurtregie.medewerker.Rol.CONCIERGE;
import static nl.buurtregie.medewerker.Rol.COORDINATOR;
import static nl.buurtregie.medewerker.Rol.MANAGER;
import static nl.buurtregie.medewerker.Rol.PRIVACYFUNCTIONARIS;
import static nl.buurtregie.medewerker.Rol.TEAMLEIDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The invented people to try the program with; they exist only in a demo, which listens on loopback only. */
@ApplicationScoped
public class Demoaccounts implements OwnRules {

    public static final String WACHTWOORD = "Demo-stad-Groningen-1";

    public static final List<Demoaccount> ALLE = List.of(
            new Demoaccount("coordinator", "Marjan Visser", COORDINATOR),
            new Demoaccount("bemiddelaar", "Ineke Wolters", BEMIDDELAAR),
            new Demoaccount("bemiddelaar2", "Youssef Benali", BEMIDDELAAR),
            new Demoaccount("concierge", "Sietse Hofman", CONCIERGE),
            new Demoaccount("concierge2", "Aisha Rahmani", CONCIERGE),
            new Demoaccount("teamleider", "Wim Dallinga", TEAMLEIDER),
            new Demoaccount("manager", "Els Huizinga", MANAGER),
            new Demoaccount("analist", "Ruben Tammes", ANALIST),
            new Demoaccount("beheerder", "Fenna Kooi", BEHEERDER),
            new Demoaccount("privacy", "Hilda Meinema", PRIVACYFUNCTIONARIS));

    @Inject
    @ConfigProperty(name = "buurtregie.demo", defaultValue = "false")
    private boolean aan;

    public boolean isAan() {
        return aan;
    }

    public List<Demoaccount> alle() {
        return ALLE;
    }

    /** One of them; the password is {@link #WACHTWOORD} for all. */
    public record Demoaccount(String gebruikersnaam, String naam, Rol rol) {}

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.flag("buurtregie.demo"),
                Rule.number("buurtregie.demo.zaken", 1, 1_000_000),
                Rule.number("buurtregie.demo.vooruit", 0, 1440));
    }
}
