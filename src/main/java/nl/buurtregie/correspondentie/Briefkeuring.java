package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Mailweg;

/** What has to be so before a letter goes out; asked for the preview, and once more when it is made. */
@ApplicationScoped
public class Briefkeuring {

    private static final Pattern OPEN = Pattern.compile("\\[[^\\]\\n]{1,80}\\]|\\{\\{[^}\\n]{0,80}\\}\\}");

    @Inject
    private Briefopsteller opsteller;

    @Inject
    private Briefadressen adressen;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Mailweg mail;

    /** Whether a letter can go by mail from here at all. */
    public boolean kanMailen() {
        return mail.isOpen();
    }

    /** @throws RuleViolation what has to change first */
    public Briefopsteller.Concept gekeurd(Ik ik, Bemiddeling zaak, Briefverzoek verzoek) {
        Briefkeuze keuze = verzoek.keuze();
        keuze.eis(ik, zaak);
        Briefopsteller.Concept concept = opsteller.stelOp(ik, zaak, keuze, verzoek.taal());
        String tekst = keuze.soort().isVast() ? concept.tekst() : geschreven(verzoek.tekst());
        eisAf(zaak, keuze.aan(), opsteller.zonderOnzeNamen(ik, zaak, Brieftekst.plat(tekst)));
        if (verzoek.kanaal() == Briefkanaal.PAPIER) {
            eisAdres(adressen.van(zaak, keuze.aan()));
            eisOnsAdres();
        }
        if (verzoek.kanaal() == Briefkanaal.EMAIL && !kanMailen()) {
            throw new RuleViolation("C2.9", "", "Hier gaat geen e-mail weg. Maak een PDF om te printen.");
        }
        return new Briefopsteller.Concept(concept.sjabloonversie(), tekst, concept.hoofd());
    }

    private static String geschreven(String getypt) {
        String tekst = getypt == null ? "" : Sjabloontekst.regels(getypt);
        if (Brieftekst.plat(tekst).isBlank() || tekst.length() > Sjabloontekst.MAXIMUM) {
            throw new RuleViolation(
                    "C1.2", "tekst", "Schrijf een brief van hooguit " + Sjabloontekst.MAXIMUM + " tekens.");
        }
        return tekst;
    }

    /** In the words as they are read: bold in the middle of a name does not hide it. */
    private static void eisAf(Bemiddeling zaak, Brieflezer aan, String tekst) {
        Matcher open = OPEN.matcher(tekst);
        if (open.find()) {
            throw new RuleViolation("C2.3", "tekst", "Vul in de brief nog in: " + open.group() + ".");
        }
        Andermans.gevonden(zaak, aan, tekst).ifPresent(wat -> {
            throw new RuleViolation("C2.4", "tekst", "In de brief staat " + wat + ". Haal dat eruit.");
        });
    }

    private void eisOnsAdres() {
        if (organisatie.adres().isEmpty()) {
            throw new RuleViolation("C2.8", "", Organisatie.ZONDER_ADRES);
        }
    }

    private static void eisAdres(Briefadres adres) {
        if (adres.isBekend() && !adres.isCompleet()) {
            throw new RuleViolation(
                    "C2.7", "", "In het adres ontbreekt " + adres.watMist() + ". Vul dat aan bij deze buur.");
        }
    }
}
