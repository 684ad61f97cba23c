package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.post.Vertaling;
import nl.buurtregie.post.vanzelf.Berichtkeuzes;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichttekst;
import nl.buurtregie.post.vanzelf.Berichtvertalingen;
import nl.buurtregie.post.vanzelf.Berichtwoorden;

/** Puts one translation into a form, beside its Dutch text. */
@ApplicationScoped
class Vertalingbeeld {

    private static final List<Option> VERTALERS = List.of(
            Option.of(Vertaling.MENS.name(), "Een mens die de taal kent"),
            Option.of(Vertaling.MACHINE.name(), "Een machine"));

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Berichtvertalingen vertalingen;

    /** @param voorbeeld what was typed; null when nobody asked to see it */
    VertalingView van(Berichtsoort soort, Language taal, Form form, Berichttekst voorbeeld) {
        Berichtvertalingen.Stand stand = vertalingen.van(soort, taal);
        form.propose("versie", Integer.toString(stand.versie()));
        form.propose("onderwerp", stand.tekst().onderwerp());
        form.propose("tekst", stand.tekst().tekst());
        form.propose("sms", stand.tekst().sms() == null ? "" : stand.tekst().sms());
        form.propose("vertaald", stand.vertaald().name());
        return new VertalingView(
                new Link(soort.woord(), Woordenbeeld.lijst(soort, taal)),
                taal,
                Woordenbeeld.pad(soort, taal),
                Woordenbeeld.woorden(stand),
                stand.verouderd(),
                form.view(),
                VERTALERS,
                Woordenbeeld.papier(keuzes.tekst(soort), Language.DUTCH),
                smsvan(keuzes.tekst(soort), Language.DUTCH),
                velden(soort),
                voorbeeld == null ? null : Woordenbeeld.papier(voorbeeld, taal),
                voorbeeld == null ? null : smsvan(voorbeeld, taal),
                stand.eigen());
    }

    private static List<String> smsvan(Berichttekst tekst, Language taal) {
        return tekst.sms() == null
                ? null
                : Berichttekst.stukken(tekst.sms(), Berichtwoorden.voorbeelden(taal))
                        .get(0);
    }

    private static List<VanzelfTekstView.Veld> velden(Berichtsoort soort) {
        return soort.velden().stream()
                .map(veld -> new VanzelfTekstView.Veld(veld.code(), veld.uitleg()))
                .toList();
    }
}
