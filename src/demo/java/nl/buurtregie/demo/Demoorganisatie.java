package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.overlast.Partner;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.overlast.WijzigPartner;
import nl.buurtregie.platform.settings.Settings;

/** What an organisation fills in itself before it can work; a demo fills it in for the invented one. */
@ApplicationScoped
class Demoorganisatie {

    private static final String PLAATSEN =
            "9700-9749 Groningen | 9799 Groningen | 9750-9753 Haren | 9755 Onnen | 9756 Glimmen | 9479 Noordlaren"
                    + " | 9790-9791 Ten Boer | 9792 Ten Post | 9793 Winneweer | 9794 Lellens | 9795 Woltersum"
                    + " | 9796 Sint Annen | 9797 Thesinge | 9798 Garmerwolde";

    @Inject
    private Settings instellingen;

    @Inject
    private Partners partners;

    @Inject
    private WijzigPartner wijzigPartner;

    void richtIn() {
        instellingen.change(Organisatie.ADRES, "Postbus 1 | 9700 AA Groningen", "Demo");
        instellingen.change(Organisatie.PLAATSEN, PLAATSEN, "Demo");
        partners.alle().forEach(this::neemInGebruik);
    }

    /** At an address that does not exist. */
    private void neemInGebruik(Partner partner) {
        boolean signalen = partner.weg() == Partner.Weg.SIGNALEN && partners.heeftSignalen();
        String email = partner.code().toLowerCase(Locale.ROOT) + "@voorbeeld.example";
        wijzigPartner.wijzig(
                partner.code(),
                partner.versie(),
                new Partner.Gegevens(
                        partner.naam(),
                        signalen ? Partner.Weg.SIGNALEN : Partner.Weg.MAIL,
                        signalen ? null : email,
                        partner.termijn(),
                        true));
    }
}
