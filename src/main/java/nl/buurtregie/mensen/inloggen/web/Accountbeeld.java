package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Aanwezig;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inloginstellingen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.mensen.inloggen.AndereInlog;
import nl.buurtregie.mensen.inloggen.Passkey;
import nl.buurtregie.mensen.inloggen.Sleutelbos;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;

/** The own account in words. */
@ApplicationScoped
class Accountbeeld {

    private static final List<String> TELEFOONS = List.of("iPhone", "Android");

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sessies sessies;

    @Inject
    private Inloginstellingen instellingen;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Instance<AndereInlog> anderen;

    @Inject
    private Clock clock;

    /** @param getypt null when nothing was */
    AccountView van(Ik ik, String sleutel, Form getypt) {
        Medewerker wie = medewerkers.get(ik.id());
        Form form = getypt == null ? Form.empty() : getypt;
        wie.email().filter(email -> getypt == null).ifPresent(email -> form.propose("email", email));
        Sleutelbos bos = bossen.van(ik.id());
        return new AccountView(
                wie.naam(),
                wie.gebruikersnaam(),
                Rol.woorden(wie.rollen(), ", "),
                instellingen.uren() + " uur",
                wie.heeftWachtwoord() ? null : zonderWachtwoord(),
                Stream.concat(
                                bos.passkeys().stream().map(een -> passkey(een, Sleutelwoorden.wanneer(een, clock))),
                                bos.elders().stream().map(een -> passkey(een, Sleutelwoorden.elders(een, clock))))
                        .toList(),
                bos.heeftCodeapp() ? "sinds " + DutchDates.moment(bos.codeappSinds(), clock) : null,
                bos.heeftTweedeStap() ? herstelcodes(bos.herstelcodes()) : null,
                sessies.van(ik.id(), sleutel).stream().map(this::plek).toList(),
                form.view());
    }

    private String zonderWachtwoord() {
        return AndereInlog.naamVan(anderen).isPresent()
                ? "Daar stel je in hoe. Wie daar weg is, komt hier ook niet meer binnen."
                : "Dat kan niet meer. Vraag je beheerder om een link voor een wachtwoord, voor je uitlogt.";
    }

    private static AccountView.Sleutel passkey(Passkey een, String wanneer) {
        return new AccountView.Sleutel(een.naam(), wanneer, AccountPagina.HIER + "/passkeys/" + een.id() + "/weg");
    }

    private static String herstelcodes(int over) {
        return over == 0
                ? "Ze zijn op. Maak nieuwe."
                : over == 1 ? "Je hebt er nog 1. Maak nieuwe." : "Je hebt er nog " + over + ".";
    }

    private AccountView.Plek plek(Aanwezig een) {
        boolean telefoon = TELEFOONS.stream().anyMatch(een.toestel()::contains);
        String gezien = een.hier() ? "hier ben je nu" : "gezien " + DutchDates.ago(een.gezien(), clock);
        return new AccountView.Plek(
                een.toestel(),
                "sinds " + DutchDates.moment(een.begonnen(), clock) + " · " + gezien,
                telefoon ? "device-mobile" : "device-laptop",
                een.hier() ? null : AccountPagina.HIER + "/sessies/" + een.id() + "/einde");
    }
}
