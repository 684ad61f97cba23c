package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.privacy.verzoek.Beperkingen;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Uitvoering;

/** What was decided about a neighbour's data is done in the case; its history says that, and not what it was. */
@ApplicationScoped
@Transactional
class Partijrecht implements Uitvoering {

    @Inject
    private Partijinzage partijen;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Zaakwisser wisser;

    @Inject
    private WijzigPartij wijzigPartij;

    @Inject
    private Vastleggen vastleggen;

    @Override
    public Betrokkene.Soort soort() {
        return Betrokkene.Soort.PARTIJ;
    }

    @Override
    public List<Veld> velden(Betrokkene wie) {
        Partij partij = get(wie);
        Optional<Adres> adres = partij.adres();
        return List.of(
                veld("naam", "Naam", partij.naam()),
                veld("telefoon", "Telefoonnummer", partij.telefoon()),
                veld("email", "E-mailadres", partij.email()),
                veld("straat", "Straat", adres.map(Adres::straat).orElse(null)),
                veld(
                        "huisnummer",
                        "Huisnummer",
                        adres.map(een -> Integer.toString(een.huisnummer())).orElse(null)),
                veld("toevoeging", "Toevoeging", adres.map(Adres::toevoeging).orElse(null)),
                veld("postcode", "Postcode", adres.map(Adres::postcode).orElse(null)),
                veld("plaats", "Plaats", adres.map(Adres::plaats).orElse(null)),
                veld("taal", "Taal", partij.taal()));
    }

    private static Veld veld(String code, String label, String waarde) {
        return new Veld(code, label, waarde == null ? "" : waarde);
    }

    @Override
    public void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw) {
        Partij partij = get(wie);
        Optional<Buurt> andere = wijzigPartij.verbeter(
                partij,
                new Partijgegevens(
                        woord(nieuw, "naam", 80),
                        telefoon(nieuw),
                        woord(nieuw, "email", 120),
                        adres(nieuw),
                        taal(nieuw, partij),
                        partij.woonsituatie().orElse(null)));
        String waar = andere.map(buurt -> ", nu in " + buurt.naam()).orElse("");
        schrift.opVerzoek(partij.zaak(), ik, Handeling.PARTIJ, "gegevens verbeterd op verzoek" + waar);
    }

    private static Adres adres(Map<String, String> nieuw) {
        String postcode = woord(nieuw, "postcode", 7);
        String nummer = woord(nieuw, "huisnummer", 5);
        if (postcode == null && nummer == null) {
            return null;
        }
        if (nummer == null || !nummer.matches("[0-9]{1,5}")) {
            throw new RuleViolation("B1.2", "huisnummer", "Vul het huisnummer in met alleen cijfers.");
        }
        return new Adres(
                woord(nieuw, "straat", 80),
                postcode,
                Integer.parseInt(nummer),
                woord(nieuw, "toevoeging", 6),
                woord(nieuw, "plaats", 60));
    }

    private static String telefoon(Map<String, String> nieuw) {
        String nummer = Typed.digits(nieuw.getOrDefault("telefoon", ""));
        if (!nummer.isEmpty() && !nummer.matches(PhoneNumber.FORM)) {
            throw new RuleViolation("B1.2", "telefoon", "Vul het telefoonnummer zo in: 06 12345678.");
        }
        return nummer.isEmpty() ? null : nummer;
    }

    /** As it was, or one of those that people with whom we speak have: who writes in another way gets nothing in it. */
    private static String taal(Map<String, String> nieuw, Partij partij) {
        String taal = woord(nieuw, "taal", 30);
        if (taal == null || taal.equals(partij.taal())) {
            return partij.taal();
        }
        return Partijgegevens.TALEN.stream()
                .filter(een -> een.equalsIgnoreCase(taal))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "B1.2",
                        "taal",
                        "Schrijf een van deze talen: " + String.join(", ", Partijgegevens.TALEN) + "."));
    }

    private static String woord(Map<String, String> nieuw, String code, int hoogstens) {
        String tekst = nieuw.getOrDefault(code, "").strip();
        if (tekst.length() > hoogstens) {
            throw new RuleViolation("B1.2", code, "Maak dit korter: hooguit " + hoogstens + " tekens.");
        }
        return tekst.isEmpty() ? null : tekst;
    }

    @Override
    public Optional<String> waaromNietWissen(Betrokkene wie) {
        Optional<Bemiddeling> zaak = partijen.find(wie).map(Partij::zaak);
        if (zaak.isEmpty()) {
            return Optional.of("De gegevens in deze zaak zijn al gewist.");
        }
        if (zaak.get().status().isOpen()) {
            return Optional.of("Uw zaak loopt nog. Zolang wij bemiddelen hebben wij uw gegevens nodig: dat is onze"
                    + " publieke taak (AVG artikel 17, lid 3, onder b). U kunt wel stoppen met de bemiddeling.");
        }
        return beperkingen.isBeschermd(wie)
                ? Optional.of("Deze zaak mogen wij nu niet wissen: hij wordt bewaard om een recht te beschermen (AVG"
                        + " artikel 17, lid 3, onder e).")
                : Optional.empty();
    }

    /** The whole case: without names the story of one is the story of the other. */
    @Override
    public void wis(Ik ik, Betrokkene wie) {
        wisser.opVerzoek(get(wie));
    }

    @Override
    public Optional<Blijft> watBlijft(Betrokkene wie) {
        return wisser.watBlijft(get(wie));
    }

    @Override
    public boolean kanBeperken() {
        return true;
    }

    @Override
    public void staatStil(Ik ik, Betrokkene wie) {
        vastleggen.staatStil(get(wie).zaak(), ik);
    }

    private Partij get(Betrokkene wie) {
        return partijen.find(wie).orElseThrow(NotFound::new);
    }
}
