package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.correspondentie.Sjablonen;
import nl.buurtregie.correspondentie.Sjabloon;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.post.Vertaling;

/** Puts one template into a form, with its earlier versions. */
@ApplicationScoped
class Sjabloonbeeld {

    private static final List<Option> VERTALERS = List.of(
            Option.of(Vertaling.MENS.name(), "Een mens die de taal kent"),
            Option.of(Vertaling.MACHINE.name(), "Een machine"));

    @Inject
    private Sjablonen sjablonen;

    SjabloonView van(Briefsoort soort, Brieftaal taal, Form form, List<SjabloonView.Voorbeeld> voorbeelden) {
        List<Sjabloon> versies = sjablonen.versies(soort, taal);
        Sjabloon huidig = versies.stream().findFirst().orElseThrow(NotFound::new);
        Sjabloon nederlands = sjablonen.huidige(soort);
        form.propose("tekst", huidig.tekst());
        form.propose("versie", Integer.toString(huidig.versie()));
        huidig.vertaald().ifPresent(wie -> form.propose("vertaald", wie.name()));
        return new SjabloonView(
                new Link("Teksten van brieven", "/sjablonen"),
                kop(soort, taal),
                taal,
                lezers(soort),
                versie(huidig),
                Integer.toString(huidig.versie()),
                pad(soort, taal),
                soort.velden().stream()
                        .sorted()
                        .map(veld -> new SjabloonView.Veld(veld.code(), veld.uitleg()))
                        .toList(),
                taal.isNederlands() ? List.of() : Brieftekst.blokken(nederlands.tekst()),
                !taal.isNederlands() && !huidig.isVertalingVan(nederlands),
                taal.isNederlands() ? List.of() : VERTALERS,
                form.view(),
                voorbeelden,
                versies.stream().skip(1).map(Sjabloonbeeld::eerder).toList());
    }

    static String kop(Briefsoort soort, Brieftaal taal) {
        return Stapbeeld.hoofdletter(soort.woord()) + (taal.isNederlands() ? "" : ", " + taal.woord());
    }

    static String pad(Briefsoort soort, Brieftaal taal) {
        return "/sjablonen/" + soort + "/" + taal;
    }

    static String vertaald(Sjabloon sjabloon) {
        return sjabloon.vertaald().map(Vertaling::woord).orElse("");
    }

    private static SjabloonView.Versie eerder(Sjabloon sjabloon) {
        return new SjabloonView.Versie(
                Stapbeeld.hoofdletter(versie(sjabloon)),
                Brieftekst.blokken(sjabloon.tekst()),
                pad(sjabloon.soort(), sjabloon.taal()) + "/versies/" + sjabloon.versie());
    }

    static String versie(Sjabloon sjabloon) {
        LocalDate dag = LocalDate.ofInstant(sjabloon.op(), SharedClock.ZONE);
        return "versie " + sjabloon.versie() + " · " + DutchDates.withYear(dag) + " · " + sjabloon.door()
                + sjabloon.vertaald().map(wie -> " · " + wie.woord()).orElse("");
    }

    static String lezers(Briefsoort soort) {
        return "aan de "
                + soort.lezers().stream().sorted().map(Geadresseerde::woord).collect(Collectors.joining(" of "));
    }
}
