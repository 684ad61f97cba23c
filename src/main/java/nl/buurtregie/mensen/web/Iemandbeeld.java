package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.Iemand;
import nl.buurtregie.mensen.Rolperioden;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.inloggen.Passkey;
import nl.buurtregie.mensen.inloggen.Sleutelbos;
import nl.buurtregie.mensen.inloggen.web.Sleutelwoorden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.ZaakView;

/** One person in words. */
@ApplicationScoped
class Iemandbeeld {

    @Inject
    private Iemandnu nu;

    @Inject
    private Clock clock;

    /**
     * @param rolform what was typed about roles; "tot" in it belongs to the role "rol"
     * @param gegevens what was typed about name and mail
     */
    IemandView van(Iemand wie, boolean ikzelf, FormView rolform, FormView gegevens) {
        String pad = Mensenbeeld.HIER + "/" + wie.id();
        return new IemandView(
                pad,
                wie.naam(),
                Sessie.initialen(wie.naam()),
                onder(wie, ikzelf),
                chip(wie),
                wie.gewist(),
                nu.van(pad, wie),
                Stream.concat(acties(pad, wie).stream(), losmaking(pad, wie).stream())
                        .toList(),
                wie.stand() == Accountstand.ACTIEF ? pad + "/sluiting" : null,
                geenSluiting(wie, ikzelf),
                wie.deur().gekoppeld() && wie.deur().gemeente(),
                wie.rollen().stream().map(rol -> rol(rol, rolform)).toList(),
                Rolkeuze.opties(),
                wie.sessies().stream()
                        .map(een -> een.toestel() + ", sinds " + DutchDates.moment(een.begonnen(), clock))
                        .toList(),
                sleutels(pad, wie.bos()),
                wie.bos().heeftTweedeStap() ? wie.bos().herstelcodes() + " van de 10 over" : null,
                wie.sleutels(),
                wie.boek().stream().map(this::gebeurtenis).toList(),
                rolform(wie, rolform),
                gegevens.values().isEmpty() ? bekend(wie) : gegevens);
    }

    private List<IemandView.Sleutel> sleutels(String pad, Sleutelbos bos) {
        List<IemandView.Sleutel> lijst = new ArrayList<>();
        bos.passkeys().forEach(een -> lijst.add(passkey(pad, een, Sleutelwoorden.wanneer(een, clock))));
        bos.elders().forEach(een -> lijst.add(passkey(pad, een, Sleutelwoorden.elders(een, clock))));
        if (bos.heeftCodeapp()) {
            String sinds = "sinds " + DutchDates.moment(bos.codeappSinds(), clock);
            lijst.add(new IemandView.Sleutel("App met codes", sinds, "qrcode", pad + "/code-app/weg"));
        }
        return lijst;
    }

    private static IemandView.Sleutel passkey(String pad, Passkey een, String wanneer) {
        return new IemandView.Sleutel(
                "Passkey, gemaakt in " + een.naam(), wanneer, "fingerprint", pad + "/passkeys/" + een.id() + "/weg");
    }

    private static FormView rolform(Iemand wie, FormView rolform) {
        if (rolform.values().containsKey("rollen") || rolform.invalid("rollen")) {
            return rolform;
        }
        List<String> nu = wie.rollen().stream().map(een -> een.rol().name()).toList();
        return new FormView(Map.of("rollen", nu, "getoond", nu), rolform.errors());
    }

    private static FormView bekend(Iemand wie) {
        List<String> naam = List.of(wie.naam());
        List<String> email = wie.email() == null ? List.of() : List.of(wie.email());
        return FormView.of(Map.of("naam", naam, "email", email, "naamGezien", naam, "emailGezien", email));
    }

    private String onder(Iemand wie, boolean ikzelf) {
        List<String> delen = new ArrayList<>();
        delen.add(wie.email() == null ? "geen e-mailadres" : wie.email());
        if (wie.gebruikersnaam() != null) {
            delen.add("logt in als " + wie.gebruikersnaam());
        }
        delen.add(
                ikzelf
                        ? "dit ben jij"
                        : wie.gezien() == null
                                ? "nog nooit ingelogd"
                                : "laatst gezien " + DutchDates.moment(wie.gezien(), clock));
        return String.join(" · ", delen);
    }

    private static IemandView.Chip chip(Iemand wie) {
        if (wie.opSlot()) {
            return new IemandView.Chip("op slot", "laat", "lock");
        }
        return switch (wie.stand()) {
            case ACTIEF -> new IemandView.Chip("actief", "petrol", "circle-check");
            case UITGENODIGD -> new IemandView.Chip("uitgenodigd", "oker", "mail");
            case GESLOTEN -> new IemandView.Chip("gesloten", "", "user-off");
        };
    }

    private static List<IemandView.Actie> acties(String pad, Iemand wie) {
        return switch (wie.stand()) {
            case UITGENODIGD ->
                List.of(new IemandView.Actie(
                        pad + "/intrekking", "Trek de uitnodiging in", "x", "De link werkt dan niet meer."));
            case ACTIEF -> vanActief(pad, wie);
            case GESLOTEN -> List.of();
        };
    }

    private static Optional<IemandView.Actie> losmaking(String pad, Iemand wie) {
        return wie.deur().gekoppeld() && !wie.gewist()
                ? Optional.of(new IemandView.Actie(
                        pad + "/losmaking",
                        "Maak los van de gemeente",
                        "link-off",
                        "Kreeg deze persoon daar een nieuw account, en daardoor hier een leeg tweede? Sluit dat tweede, en"
                                + " maak beide los. Bij de volgende keer inloggen hoort dit account weer bij deze persoon. Komt iemand daar niet meer"
                                + " binnen, en hier nog wel? Stuur dan na het losmaken een link voor een wachtwoord."))
                : Optional.empty();
    }

    private static List<IemandView.Actie> vanActief(String pad, Iemand wie) {
        List<IemandView.Actie> acties = new ArrayList<>();
        if (!wie.sessies().isEmpty()) {
            acties.add(new IemandView.Actie(
                    pad + "/uitloggen",
                    "Log overal uit",
                    "logout",
                    "Telefoon kwijt, of een scherm open laten staan? Inloggen kan daarna meteen weer."));
        }
        if (wie.email() != null && !wie.deur().isAlleenGemeente() && !wie.deur().isDicht()) {
            acties.add(Iemandnu.wachtwoordlink(pad, wie));
        }
        return acties;
    }

    /** A sentence in the place of a button; null when the account can be closed. */
    static String geenSluiting(Iemand wie, boolean ikzelf) {
        if (wie.stand() != Accountstand.ACTIEF) {
            return null;
        }
        if (wie.laatsteBeheerder()) {
            return "De laatste beheerder kun je niet sluiten. Houd er dus altijd twee.";
        }
        return ikzelf ? "Je eigen account kun je niet sluiten. Vraag het een andere beheerder." : null;
    }

    private IemandView.Rolregel rol(Rolperioden.Periode een, FormView rolform) {
        Rol rol = een.rol();
        String van = een.van() == null ? "al langer" : "sinds " + DutchDates.withYear(een.van());
        String tot = een.tot() == null ? "" : ", tot en met " + DutchDates.withYear(een.tot());
        boolean dezeGetypt = rolform.value("rol").equals(rol.name());
        FormView form = dezeGetypt
                ? rolform
                : FormView.of(Map.of(
                        "tot", een.tot() == null ? List.of() : List.of(een.tot().toString())));
        return new IemandView.Rolregel(rol.name(), rol.woord(), Rolkeuze.ziet(rol), van + tot, form);
    }

    private ZaakView.Gebeurtenis gebeurtenis(Accountwijziging een) {
        return new ZaakView.Gebeurtenis(
                DutchDates.moment(een.op(), clock), een.wat().woord(), een.door(), een.toelichting(), true);
    }
}
