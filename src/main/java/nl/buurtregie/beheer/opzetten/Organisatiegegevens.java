package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.Settings;

/** Who we are: asked once, and set in every place where it stands: on the public pages and in letters. */
@ApplicationScoped
public class Organisatiegegevens {

    @Inject
    private Settings instellingen;

    /**
     * What is asked.
     *
     * @param adres the lines on paper, as typed below each other
     * @param gemeente who answers for overlast
     * @param doet which halves of the program are used
     */
    public record Gegevens(
            String organisatie,
            String telefoon,
            String uren,
            String email,
            String adres,
            String gemeente,
            String gemeentetelefoon,
            String gemeenteuren,
            Doet doet) {}

    /** One thing that is asked, by its name on the form, with the settings that it becomes. */
    private enum Vraag {
        ORGANISATIE(Gegevens::organisatie, Loketinstellingen.NAAM, Organisatie.NAAM),
        TELEFOON(Gegevens::telefoon, Loketinstellingen.TELEFOON, Organisatie.TELEFOON),
        UREN(Gegevens::uren, Loketinstellingen.UREN),
        EMAIL(Gegevens::email, Loketinstellingen.EMAIL, Organisatie.EMAIL),
        ADRES(een -> regels(een.adres()), Organisatie.ADRES),
        GEMEENTE(Gegevens::gemeente, Loketinstellingen.GEMEENTE),
        GEMEENTETELEFOON(Gegevens::gemeentetelefoon, Loketinstellingen.GEMEENTETELEFOON),
        GEMEENTEUREN(Gegevens::gemeenteuren, Loketinstellingen.GEMEENTEUREN);

        private final Function<Gegevens, String> antwoord;
        private final Setting[] wordt;

        Vraag(Function<Gegevens, String> antwoord, Setting... wordt) {
            this.antwoord = antwoord;
            this.wordt = wordt;
        }

        private String veld() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static String regels(String getypt) {
            return getypt.lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty())
                    .collect(Collectors.joining(" | "));
        }
    }

    /** What somebody filled in, here or in the environment; empty parts where nobody did: an example is no answer. */
    public Gegevens ingevuld() {
        return new Gegevens(
                eigen(Loketinstellingen.NAAM),
                eigen(Loketinstellingen.TELEFOON),
                eigen(Loketinstellingen.UREN),
                eigen(Loketinstellingen.EMAIL),
                eigen(Organisatie.ADRES).replaceAll("\\s*\\|\\s*", "\n"),
                eigen(Loketinstellingen.GEMEENTE),
                eigen(Loketinstellingen.GEMEENTETELEFOON),
                eigen(Loketinstellingen.GEMEENTEUREN),
                Doet.van(instellingen.yes(Deel.BEMIDDELING.setting()), instellingen.yes(Deel.STRAAT.setting())));
    }

    /** As it stands on the public pages now, filled in or not. */
    String naam() {
        return instellingen.text(Loketinstellingen.NAAM);
    }

    /** As it stands above the pages about overlast now, filled in or not. */
    String gemeente() {
        return instellingen.text(Loketinstellingen.GEMEENTE);
    }

    /** What of who we are nobody filled in, in the words of the settings: pages and letters each have their own. */
    List<String> voorbeeldenVanOns() {
        return voorbeelden(Vraag.ORGANISATIE, Vraag.TELEFOON, Vraag.UREN, Vraag.EMAIL);
    }

    List<String> voorbeeldenVanGemeente() {
        return voorbeelden(Vraag.GEMEENTE, Vraag.GEMEENTETELEFOON, Vraag.GEMEENTEUREN);
    }

    private List<String> voorbeelden(Vraag... vragen) {
        return Arrays.stream(vragen)
                .flatMap(vraag -> Arrays.stream(vraag.wordt))
                .filter(setting -> !isIngevuld(setting))
                .map(Setting::words)
                .toList();
    }

    public boolean heeftPlaatsen() {
        return isIngevuld(Organisatie.PLAATSEN);
    }

    boolean heeftAdres() {
        return isIngevuld(Organisatie.ADRES);
    }

    /** "Haren" for "Gemeente Haren"; empty as long as nobody said which gemeente this is. */
    Optional<String> plaats() {
        return Optional.of(eigen(Loketinstellingen.GEMEENTE))
                .filter(naam -> !naam.isEmpty())
                .map(naam -> naam.strip().replaceFirst("(?i)^gemeente\\s+", ""));
    }

    /**
     * Only what changed gets a line in the history.
     *
     * @throws RuleViolation S1, at the question that it is about
     */
    @Transactional
    public void wijzig(Ik ik, Gegevens gegevens) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
        for (Vraag vraag : Vraag.values()) {
            Arrays.stream(vraag.wordt).forEach(setting -> zet(ik, vraag, setting, vraag.antwoord.apply(gegevens)));
        }
        zet(ik, Deel.BEMIDDELING, gegevens.doet().bemiddeling());
        zet(ik, Deel.STRAAT, gegevens.doet().straat());
    }

    private void zet(Ik ik, Deel deel, boolean aan) {
        if (instellingen.yes(deel.setting()) != aan) {
            instellingen.change(deel.setting(), Setting.of(aan), ik.naam());
        }
    }

    private void zet(Ik ik, Vraag vraag, Setting setting, String waarde) {
        try {
            if (!waarde.equals(instellingen.find(setting.name()).orElse(null))) {
                instellingen.change(setting, waarde, ik.naam());
            }
        } catch (RuleViolation nee) {
            throw new RuleViolation(nee.rule(), vraag.veld(), nee.getMessage());
        }
    }

    private boolean isIngevuld(Setting setting) {
        return !eigen(setting).isBlank();
    }

    private String eigen(Setting setting) {
        return instellingen.find(setting.name()).orElse("");
    }
}
