package nl.buurtregie.bemiddeling.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** What is typed about one neighbour; rol is asked of a new one only, as long as there is no second neighbour. */
public record Partijinvoer(
        int versie,
        Rolpartij rol,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String naam,

        @PhoneField String telefoon,

        @MailField String email,

        String postcode,
        Integer huisnummer,

        @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
        String toevoeging,

        @Size(max = 80, message = "Maak de straat korter: hooguit 80 tekens.")
        String straat,

        @Size(max = 60, message = "Maak de plaats korter: hooguit 60 tekens.")
        String plaats,

        @NotNull(message = "Kies een taal.") @Size(max = 30, message = "Kies een taal uit de lijst.")
        String taal,

        Woonsituatie woonsituatie,

        @Size(max = 10, message = "Kies een buurt uit de lijst.")
        String buurt,

        @KorteNotitie String notitie)
        implements Stapinvoer {

    /** @throws RuleViolation at the field that has to change */
    public Partijgegevens gegevens() {
        return new Partijgegevens(naam, telefoon, email, adres(), taal, woonsituatie);
    }

    private Adres adres() {
        if (postcode == null && huisnummer == null) {
            return null;
        }
        if (huisnummer == null) {
            throw new RuleViolation("B1.2", "huisnummer", "Vul ook het huisnummer in, of laat de postcode leeg.");
        }
        return new Adres(straat, postcode, huisnummer, toevoeging, plaats);
    }

    /** The questions of this form, in the order of the page. */
    public static Stapbeeld vragen(Stapbeeld beeld) {
        List<Option> woont =
                Option.each(Woonsituatie.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())));
        return beeld.vraag(StapView.Vraag.tekst("naam", "Naam", null))
                .vraag(StapView.Vraag.tekst("telefoon", "Telefoon", null))
                .vraag(StapView.Vraag.tekst("email", "E-mailadres", null))
                .vraag(StapView.Vraag.tekst("postcode", "Postcode", null))
                .vraag(StapView.Vraag.tekst("huisnummer", "Huisnummer", null))
                .vraag(StapView.Vraag.tekst("toevoeging", "Toevoeging", null))
                .vraag(StapView.Vraag.tekst("straat", "Straat", null))
                .vraag(StapView.Vraag.tekst(
                        "plaats", "Plaats", "Mag leeg blijven als Buurtregie de plaats bij deze postcode kent."))
                .vraag(StapView.Vraag.lijst("taal", "Taal", null, Talen.ookOnbekend()))
                .vraag(StapView.Vraag.lijst("woonsituatie", "Woont in", "Mag leeg blijven.", woont));
    }

    /** What is known already stands in the fields. */
    public static void vul(Form form, Partij partij) {
        form.propose("naam", partij.naam());
        form.propose("telefoon", partij.telefoon());
        form.propose("email", partij.email());
        partij.adres().ifPresent(adres -> {
            form.propose("postcode", adres.postcode());
            form.propose("huisnummer", Integer.toString(adres.huisnummer()));
            form.propose("toevoeging", adres.toevoeging());
            form.propose("straat", adres.straat());
            form.propose("plaats", adres.plaats());
        });
        form.propose("taal", partij.taal());
        partij.woonsituatie().ifPresent(woont -> form.propose("woonsituatie", woont.name()));
    }
}
