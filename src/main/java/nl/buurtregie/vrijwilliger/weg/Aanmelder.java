package nl.buurtregie.vrijwilliger.weg;

import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Herkomst;

/**
 * What somebody tells who wants to volunteer.
 *
 * @param naam at most 80 characters
 * @param email null when there is only a telephone
 * @param telefoon at most 20 characters; null when there is only an e-mail address
 * @param woonbuurt code of the buurt; null outside the gemeente, and without a name because it stands with the account
 * @param studie null for who does not come through school
 */
public record Aanmelder(
        String naam,
        String email,
        String telefoon,
        String woonbuurt,
        List<String> talen,
        Herkomst herkomst,
        Studie studie) {

    private static final int LANGSTE_NAAM = 80;
    private static final int LANGSTE_PERIODE = 3; // years: longer is a typing fault

    public Aanmelder {
        talen = List.copyOf(talen);
    }

    void keur() {
        if (naam == null || naam.isBlank() || naam.length() > LANGSTE_NAAM) {
            throw new RuleViolation("V7", "naam", "Vul een naam in van hooguit " + LANGSTE_NAAM + " tekens.");
        }
        if (email == null && telefoon == null) {
            throw new RuleViolation("V7", "email", "Vul een e-mailadres of een telefoonnummer in.");
        }
        if (email != null) {
            WijzigEmail.keur(email);
        }
        Belnummer.eis(telefoon);
        if (talen.isEmpty()) {
            throw new RuleViolation("V1", "talen", "Kies minstens één taal.");
        }
        if (herkomst == Herkomst.WIJS_STUDENT) {
            keurStudie();
        }
    }

    private void keurStudie() {
        if (studie == null || studie.school() == null || studie.school().length() > LANGSTE_NAAM) {
            throw new RuleViolation("V8", "school", "Vul de school of opleiding in, in hooguit 80 tekens.");
        }
        LocalDate van = studie.van();
        LocalDate tot = studie.tot();
        if (van == null || tot == null) {
            throw new RuleViolation("V8", van == null ? "periodeVan" : "periodeTot", "Vul de hele periode in.");
        }
        keurPeriode(van, tot, "periodeTot");
    }

    static void keurPeriode(LocalDate van, LocalDate tot, String veld) {
        if (tot == null || tot.isBefore(van) || tot.isAfter(van.plusYears(LANGSTE_PERIODE))) {
            throw new RuleViolation("V8", veld, "Kies een laatste dag na de eerste, en hooguit drie jaar later.");
        }
    }
}
