package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.EerdereZaak;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.bemiddeling.zoek.Adresboek;
import nl.buurtregie.bemiddeling.zoek.EerdereZaken;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;

/** INT-06: what is known already at the address of the one who asks, and at that of the other neighbour. */
@ApplicationScoped
class Bekendadres {

    /** A case that ended so long ago, in months, is no longer recent. */
    private static final int KORT_GELEDEN = 6;

    @Inject
    private EerdereZaken eerdereZaken;

    @Inject
    private Adresboek adresboek;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** The address and buurt of a party, for somebody else who lives there. */
    void vul(Ik ik, long partij, Form form) {
        Partij wie = adresboek.partij(ik, partij);
        wie.adres().ifPresent(adres -> {
            form.propose("postcode", adres.postcode());
            form.propose("huisnummer", Integer.toString(adres.huisnummer()));
            Optional.ofNullable(adres.toevoeging()).ifPresent(een -> form.propose("toevoeging", een));
            Optional.ofNullable(adres.straat()).ifPresent(een -> form.propose("straat", een));
        });
        gebieden.kies(wie.zaak().buurtCode()).ifPresent(buurt -> form.propose("buurt", buurt.code()));
        wie.woonsituatie().ifPresent(een -> form.propose("woonsituatie", een.name()));
    }

    AdresView van(Ik ik, Form form) {
        Map<String, AdresView.Eerder> bekend = new LinkedHashMap<>();
        String eerste = zoek(ik, form, List.of("postcode", "huisnummer", "toevoeging"), bekend);
        String tweede = zoek(ik, form, List.of("tweedePostcode", "tweedeHuisnummer", "tweedeToevoeging"), bekend);
        if (eerste == null && tweede == null) {
            return AdresView.geen();
        }
        String adressen = eerste == null ? tweede : tweede == null ? eerste : eerste + " en " + tweede;
        return new AdresView(adressen, List.copyOf(bekend.values()), bekend.size() >= EerdereZaken.HOOGSTENS);
    }

    /** @return the address in words; null when there is none yet */
    private String zoek(Ik ik, Form form, List<String> velden, Map<String, AdresView.Eerder> bekend) {
        Adres adres = Adres.van(eerste(form, velden.get(0)), eerste(form, velden.get(1)), eerste(form, velden.get(2)))
                .orElse(null);
        if (adres == null) {
            return null;
        }
        eerdereZaken.zoek(ik, adres).forEach(zaak -> bekend.putIfAbsent(zaak.nummer(), regel(zaak, form)));
        return adres.postcode().replaceFirst("(?<=^.{4})", " ") + " " + adres.nummer();
    }

    private AdresView.Eerder regel(EerdereZaak zaak, Form form) {
        String stand = zaak.resultaat().isEmpty() ? zaak.status().woord() : zaak.resultaat();
        return new AdresView.Eerder(
                zaak.nummer(),
                "/bemiddelingen/" + zaak.nummer(),
                zaak.aard(),
                DutchDates.withYear(zaak.aangemeld()),
                stand
                        + dicht(zaak)
                        + (zaak.deur() == null ? "" : " · een andere deur: " + zaak.deur())
                        + (zaak.alsTweedeBuur() ? " · hier de tweede buur: misschien een tegenmelding" : ""),
                form.values("koppel").contains(zaak.nummer()));
    }

    private String dicht(EerdereZaak zaak) {
        if (zaak.afgesloten() == null) {
            return "";
        }
        boolean kort = zaak.afgesloten().isAfter(LocalDate.now(clock).minusMonths(KORT_GELEDEN));
        return ", gesloten op " + DutchDates.withYear(zaak.afgesloten()) + (kort ? ", pas geleden" : "");
    }

    private static String eerste(Form form, String veld) {
        return form.values(veld).stream().findFirst().orElse("").strip();
    }
}
