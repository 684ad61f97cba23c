package nl.buurtregie.overlast.partner.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Partnerinzage;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.probleem.web.ProbleemView;
import nl.buurtregie.overlast.probleem.web.Probleemdelen;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;

/** The page of a partner, in words. */
@ApplicationScoped
class Partnerbeeld {

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Probleemdelen delen;

    @Inject
    private Clock clock;

    PartnerView van(Partnerinzage.Inzage inzage, String geheim, Form form) {
        Overdracht overdracht = inzage.overdracht();
        Probleem probleem = inzage.probleem();
        String soort = categorieen.naam(probleem.categorie());
        return new PartnerView(
                probleem.nummer(),
                soort,
                inzage.isVolledig()
                        ? waar(probleem) + (probleem.plaats().isOngeveer() ? " (plek niet precies bekend)" : "")
                        : null,
                inzage.isVolledig() ? delen.opTelefoon(probleem) : null,
                inzage.isVolledig() ? overdracht.bericht() : "",
                DutchDates.longDay(overdracht.einde().plusDays(1)),
                LocalDate.now(clock).isAfter(overdracht.einde()),
                fotos(inzage, "/partner/" + geheim + "/fotos/", "Foto van " + soort),
                inzage.isVolledig(),
                overdracht.antwoordOp() == null
                        ? null
                        : overdracht.stand().woord() + " op " + DutchDates.moment(overdracht.antwoordOp(), clock),
                overdracht.isIngetrokken() ? ingetrokken(probleem) : null,
                "/partner/" + geheim,
                keuzes(overdracht),
                form.view());
    }

    private static List<ProbleemView.Foto> fotos(Partnerinzage.Inzage inzage, String waar, String woorden) {
        return inzage.fotos().stream()
                .map(een -> new ProbleemView.Foto(waar + een.id(), woorden, een.breedte(), een.hoogte(), null))
                .toList();
    }

    private String waar(Probleem probleem) {
        return Overlastregels.waar(
                probleem.plek(), gebieden.get(probleem.buurtCode()).naam());
    }

    /** Where it went, and no more: what happened there is for whoever has it. */
    private static String ingetrokken(Probleem probleem) {
        return "U hoeft hier niets meer aan te doen"
                + (probleem.samengevoegdMet() == null
                        ? "."
                        : ": het bleek hetzelfde als " + probleem.samengevoegdMet()
                                + ". Vroegen wij u ook om dat op te lossen, antwoord dan daar.");
    }

    private static List<Option> keuzes(Overdracht overdracht) {
        List<Option> keuzes = new ArrayList<>();
        if (overdracht.stand() == Overdracht.Stand.GEVRAAGD) {
            keuzes.add(Option.card(Overdracht.Stand.AANGENOMEN, "Wij gaan het doen", null, "progress", null));
        }
        keuzes.add(Option.card(Overdracht.Stand.AFGEHANDELD, "Het is gedaan", null, "check", null));
        keuzes.add(Option.card(
                Overdracht.Stand.GEWEIGERD,
                "Dit is niet voor ons",
                "Schrijf hieronder waarom niet, en wie het wel kan.",
                "x",
                null));
        return keuzes;
    }
}
