package nl.buurtregie.wijkkompas.publicatie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.publicatie.Controles;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicatieproces;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;
import nl.buurtregie.wijkkompas.publicatie.Publicatiestand;
import nl.buurtregie.wijkkompas.publicatie.Verloop;
import nl.buurtregie.wijkkompas.publicatie.Voortgang;

/** Puts a version into words for whoever looks at it. */
@ApplicationScoped
class Publicatiebeeld {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Controles controles;

    @Inject
    private Verloop verloop;

    @Inject
    private Voortgang voortgang;

    @Inject
    private Publicatieproces proces;

    @Inject
    private Bezetting bezetting;

    @Transactional
    public PublicatieView van(Ik ik, String nummer, FormView form) {
        Publicatie publicatie = publicaties.get(nummer);
        return new PublicatieView(
                Publicatiewoorden.naam(publicatie),
                Publicatiewoorden.wanneer(publicatie),
                "/publicaties/" + nummer,
                nu(ik, publicatie),
                publicatie.stand() == Publicatiestand.TELLEN ? telling(ik, publicatie) : null,
                melding(publicatie),
                publicatie.stand() == Publicatiestand.BEOORDELEN && publicatie.isVan(ik)
                        ? "Je maakte deze cijfers zelf. " + wie(publicatie, "Een andere manager moet ze goedkeuren.")
                        : null,
                wie(publicatie, "Deze cijfers liggen bij een collega. Jij hoeft nu niets te doen."),
                ik.is(Rol.ANALIST) && publicatie.stand() == Publicatiestand.BEOORDELEN,
                ik.is(Rol.MANAGER) && publicatie.stand() == Publicatiestand.VASTGESTELD,
                publicatie.vastgesteldOp() != null,
                zonder(ik, publicatie),
                controles(publicatie),
                feiten(publicatie),
                verloop.van(publicatie).stream().map(Publicatiebeeld::regel).toList(),
                form);
    }

    private List<PublicatieView.Controle> controles(Publicatie publicatie) {
        return controles.van(publicatie).stream()
                .map(een -> new PublicatieView.Controle(
                        een.soort().woord(),
                        een.tekst(),
                        switch (een.ernst()) {
                            case GOED -> "ok";
                            case LET_OP -> "warning";
                            case STOP -> "error";
                        }))
                .toList();
    }

    /** @param anders what is so when somebody can approve it */
    private String wie(Publicatie publicatie, String anders) {
        return publicatie.stand() == Publicatiestand.BEOORDELEN
                        && !bezetting.isNogIemand(Rol.MANAGER, publicatie.opsteller())
                ? "Er is geen andere manager die ze kan goedkeuren. Vraag de beheerder om er een, of laat de analist ze"
                        + " terughalen."
                : anders;
    }

    private static String nu(Ik ik, Publicatie publicatie) {
        if (!publicatie.stand().isOpen()) {
            return "klaar";
        }
        if (publicatie.stand() == Publicatiestand.TELLEN) {
            return "tellen";
        }
        if (!ik.is(publicatie.stand().wie())) {
            return "wachten";
        }
        return publicatie.stand() == Publicatiestand.OPSTELLEN ? "opstellen" : "beoordelen";
    }

    private PublicatieView.Telling telling(Ik ik, Publicatie publicatie) {
        boolean vast = proces.isVast(publicatie);
        return new PublicatieView.Telling(voortgang.procent(publicatie), vast, vast && ik.is(Rol.ANALIST));
    }

    private static String melding(Publicatie publicatie) {
        if (publicatie.stand() == Publicatiestand.INGETROKKEN) {
            return "Ingetrokken door " + publicatie.ingetrokkenDoor() + ": " + publicatie.intrekreden();
        }
        if (publicatie.stand() == Publicatiestand.OPSTELLEN && publicatie.opmerking() != null) {
            return "De manager stuurde deze cijfers terug: " + publicatie.opmerking();
        }
        return publicatie.reden() == null ? null : "Verbetert de vorige versie: " + publicatie.reden();
    }

    private static List<PublicatieView.Feit> feiten(Publicatie publicatie) {
        List<PublicatieView.Feit> feiten = new ArrayList<>();
        feiten.add(new PublicatieView.Feit("Jaren", Publicatiewoorden.jaren(publicatie)));
        if (publicatie.stand() != Publicatiestand.TELLEN) {
            feiten.add(new PublicatieView.Feit("Geteld op", DutchDates.withYear(publicatie.peildatum())));
        }
        feiten.add(new PublicatieView.Feit("Indeling", "gebieden van " + publicatie.indeling()));
        feiten.add(new PublicatieView.Feit("Inwoners", publicatie.bevolking()));
        if (publicatie.vastgesteldOp() != null) {
            feiten.add(new PublicatieView.Feit(
                    "Vastgesteld",
                    Publicatiewoorden.dag(publicatie.vastgesteldOp()) + " door " + publicatie.vastgesteldDoor()));
        }
        if (publicatie.controlegetal() != null) {
            feiten.add(verborgen(publicatie));
            feiten.add(new PublicatieView.Feit("Controlegetal", publicatie.controlegetal()));
        }
        return feiten;
    }

    private List<String> zonder(Ik ik, Publicatie publicatie) {
        boolean straks = ik.is(Rol.MANAGER) && publicatie.stand() == Publicatiestand.VASTGESTELD;
        return straks || publicatie.stand() == Publicatiestand.INGETROKKEN
                ? Publicatiewoorden.zonder(publicatie, publicaties.zonder(publicatie))
                : List.of();
    }

    private static PublicatieView.Feit verborgen(Publicatie publicatie) {
        return new PublicatieView.Feit(
                "Verborgen",
                Getallen.geheel(publicatie.kleinAantal()) + " kleine getallen, "
                        + Getallen.geheel(publicatie.bijvangstAantal()) + " om die te beschermen, van "
                        + Getallen.geheel(publicatie.openbaarAantal()));
    }

    private static ZaakView.Gebeurtenis regel(Verloop.Regel regel) {
        return new ZaakView.Gebeurtenis(
                Publicatiewoorden.dag(regel.op()),
                regel.door(),
                regel.wat().woord(),
                regel.toelichting(),
                regel.wat() == Verloop.Wat.VASTGESTELD);
    }
}
