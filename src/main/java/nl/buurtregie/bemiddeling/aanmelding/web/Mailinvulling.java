package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.mail.Mailgegevens;
import nl.buurtregie.bemiddeling.mail.Mailgegevens.Label;
import nl.buurtregie.bemiddeling.mail.Mailvoorstel;
import nl.buurtregie.bemiddeling.mail.Mailvoorstellen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.web.form.Form;

/** INT-12: fills in what a mail says already. Nothing of it is believed: the consent of the resident is never filled in. */
@ApplicationScoped
class Mailinvulling {

    private static final String MAIL = "[^@\\s]+@[^@\\s]+[.][^@\\s.]+";

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Verwijspersonen verwijspersonen;

    void vul(Ik ik, long mail, Form form) {
        Mailvoorstel voorstel = voorstellen.vul(ik, mail);
        form.propose("kanaal", Kanaal.EMAIL.name());
        Optional<Verwijspersoon> bekend = voorstel.vanAdres().flatMap(verwijspersonen::metAdres);
        if (bekend.isPresent()) {
            form.propose("verwijzer", codelijsten.bij(bekend.get().soort()).code());
            form.propose("bekendeVerwijzer", bekend.get().id().toString());
        } else {
            form.propose("verwijzernaam", voorstel.vanNaam().orElse(null));
            form.propose("verwijzermail", voorstel.vanAdres().orElse(null));
        }
        voorstel.tekst().map(Mailgegevens::uit).ifPresent(gelezen -> buren(gelezen, form));
    }

    private static void buren(Mailgegevens gelezen, Form form) {
        form.propose("naam", gelezen.regel(Label.NAAM));
        form.propose("telefoon", als(PhoneNumber.FORM, gelezen.regel(Label.TELEFOON)));
        form.propose("email", als(MAIL, gelezen.regel(Label.EMAIL)));
        form.propose("tweedeNaam", gelezen.regel(Label.TWEEDE_NAAM));
        if (gelezen.buurWeet() != null) {
            form.propose("buurWeet", gelezen.buurWeet().name());
        }
        List<Adres> adressen = gelezen.adressen();
        if (!adressen.isEmpty()) {
            adres(adressen.get(0), form, List.of("postcode", "huisnummer", "toevoeging", "straat"));
        }
        if (adressen.size() > 1) {
            adres(
                    adressen.get(1),
                    form,
                    List.of("tweedePostcode", "tweedeHuisnummer", "tweedeToevoeging", "tweedeStraat"));
        }
    }

    private static void adres(Adres adres, Form form, List<String> velden) {
        form.propose(velden.get(0), adres.postcode());
        form.propose(velden.get(1), Integer.toString(adres.huisnummer()));
        form.propose(velden.get(2), adres.toevoeging());
        form.propose(velden.get(3), adres.straat());
    }

    private static String als(String vorm, String waarde) {
        return waarde != null && waarde.matches(vorm) ? waarde : null;
    }

    /** The mail of which the case is made, to read beside its form. */
    AanmeldingView.Mail van(Ik ik, long mail) {
        Mailvoorstel voorstel = voorstellen.lees(ik, mail, "aanmelding");
        return new AanmeldingView.Mail(
                voorstel.id().toString(),
                "Uit een e-mail",
                "Van " + voorstel.afzender(),
                voorstel.tekst().orElse("Deze e-mail is hier niet te lezen. Lees hem in de postbus."));
    }
}
