package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;
import nl.buurtregie.privacy.verzoek.Verzoekregel;
import nl.buurtregie.privacy.verzoek.Verzoekstap;
import nl.buurtregie.privacy.verzoek.Vrager;
import nl.buurtregie.privacy.verzoek.Zekerheid;

/** Puts one request into words. */
@ApplicationScoped
class Verzoekbeeld {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoektermijn termijn;

    @Inject
    private Verzoekwegen wegen;

    @Inject
    private Onderdeelbeeld onderdelen;

    @Inject
    private Antwoordbeeld antwoord;

    @Inject
    private Clock clock;

    VerzoekView van(Verzoek verzoek, Form form, List<Betrokkene> gevonden) {
        String pad = VerzoekenPagina.PAD + "/" + verzoek.nummer();
        Vrager vrager = verzoek.vrager();
        String naam = vrager.naam() == null ? "gewist" : vrager.naam();
        VerzoekView.Inhoud inhoud = onderdelen.van(verzoek, form);
        VerzoekView.Antwoord brief = antwoord.van(verzoek, form);
        return new VerzoekView(
                pad,
                verzoek.recht().woord() + " voor " + naam,
                "binnen op " + DutchDates.moment(verzoek.binnenOp(), clock) + " "
                        + verzoek.vrager().kanaal().woord() + bijZaak(verzoek),
                "AVG " + verzoek.recht().artikel(),
                Rechtkeuzes.icoon(verzoek.recht()),
                verzoek.stap().name(),
                wegen.nu(verzoek),
                termijn.termijn(verzoek),
                wegen.ook(verzoek, pad),
                stappen(verzoek),
                form.view(),
                new VerzoekView.Vrager(vrager.vraag(), gegevens(vrager)),
                zeker(verzoek),
                Option.each(Zekerheid.values(), een -> Option.withHint(een, een.woord(), een.uitleg())),
                verzoek.kanZoeken(),
                gevonden.stream()
                        .map(een -> new VerzoekView.Gevonden(een.code(), een.omschrijving(), een.nummer()))
                        .toList(),
                inhoud,
                brief,
                verzoeken.historie(verzoek).stream().map(this::regel).toList());
    }

    private static String bijZaak(Verzoek verzoek) {
        String nummers =
                verzoek.gekenden().stream().map(een -> een.nummer()).distinct().collect(Collectors.joining(", "));
        return nummers.isEmpty() ? "" : " · hoort bij " + nummers;
    }

    private static List<ZaakView.Gegeven> gegevens(Vrager vrager) {
        return Stream.of(
                        new ZaakView.Gegeven("E-mail", vrager.email()),
                        new ZaakView.Gegeven("Telefoon", vrager.telefoon()),
                        new ZaakView.Gegeven("Postadres", vrager.postadres()),
                        new ZaakView.Gegeven("Gaat over", vrager.betreft()))
                .filter(een -> een.waarde() != null)
                .toList();
    }

    private String zeker(Verzoek verzoek) {
        return verzoek.zeker()
                .map(een -> een.hoe().woord() + ". " + DutchDates.moment(een.op(), clock) + ", " + een.door() + ".")
                .orElse(null);
    }

    private List<ZaakView.Stap> stappen(Verzoek verzoek) {
        List<ZaakView.Stap> stappen = new ArrayList<>();
        stappen.add(new ZaakView.Stap("Binnen, " + dag(verzoek.binnenOp()), "klaar"));
        for (Verzoekstap stap :
                List.of(Verzoekstap.WIE, Verzoekstap.ZOEKEN, Verzoekstap.BESLISSEN, Verzoekstap.VERSTUREN)) {
            int verschil = stap.compareTo(verzoek.stap());
            stappen.add(new ZaakView.Stap(stap.woord(), verschil < 0 ? "klaar" : verschil == 0 ? "hier" : "komt"));
        }
        return stappen;
    }

    private ZaakView.Gebeurtenis regel(Verzoekregel regel) {
        return new ZaakView.Gebeurtenis(
                DutchDates.moment(regel.op(), clock), regel.handeling().woord(), regel.door(), null, false);
    }

    private String dag(java.time.Instant op) {
        return DutchDates.day(LocalDate.ofInstant(op, SharedClock.ZONE), clock);
    }
}
