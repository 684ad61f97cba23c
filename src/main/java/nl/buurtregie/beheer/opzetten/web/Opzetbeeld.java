package nl.buurtregie.beheer.opzetten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.beheer.opzetten.Controle;
import nl.buurtregie.beheer.opzetten.Controles;
import nl.buurtregie.beheer.opzetten.Opzetstap;
import nl.buurtregie.mensen.web.Rolkeuze;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/** One step with all steps beside it, and what still misses. */
@ApplicationScoped
class Opzetbeeld {

    static final String HIER = "/opzetten";

    @Inject
    private Controles controles;

    @Inject
    private Opzetfeiten feiten;

    /** @param proef how the test message went; null when none was sent */
    OpzettenView van(Opzetstap stap, FormView form, OpzettenView.Proef proef) {
        List<Controle> alle = controles.alle();
        return new OpzettenView(
                stap.pad(),
                Arrays.stream(Opzetstap.values())
                        .map(een -> stap(een, stap, alle))
                        .toList(),
                "Stap " + (stap.ordinal() + 1) + " van " + Opzetstap.values().length,
                stap.vraag(),
                onder(stap),
                feiten.van(stap),
                weg(stap),
                stap.terug()
                        .map(naam -> "Later vind je dit terug in het menu, onder ‘" + naam + "’.")
                        .orElse(null),
                stap == stap.volgende() ? null : naar(stap.volgende(), "Sla over"),
                proef,
                Rolkeuze.opties(),
                punten(alle, false),
                punten(alle, true),
                form);
    }

    private static OpzettenView.Stap stap(Opzetstap een, Opzetstap nu, List<Controle> alle) {
        List<Controle> eigen =
                alle.stream().filter(controle -> controle.stap() == een).toList();
        boolean klaar = een != Opzetstap.NAKIJKEN && eigen.stream().allMatch(Controle::goed);
        long mist = eigen.stream().filter(controle -> !controle.goed()).count();
        String onder = mist == 0 ? "" : mist == 1 ? "1 ding mist nog" : mist + " dingen missen nog";
        return new OpzettenView.Stap(
                HIER + "/" + een.pad(),
                een.woord(),
                een == nu ? "je bent hier" : onder,
                een == nu ? "hier" : klaar ? "klaar" : "open");
    }

    private static List<OpzettenView.Punt> punten(List<Controle> alle, boolean goed) {
        return alle.stream()
                .filter(een -> een.goed() == goed)
                .map(een -> new OpzettenView.Punt(
                        een.wat(),
                        een.uitleg(),
                        naar(een.stap(), "Naar stap " + (een.stap().ordinal() + 1))))
                .toList();
    }

    private static Link naar(Opzetstap stap, String woorden) {
        return new Link(woorden, HIER + "/" + stap.pad());
    }

    private static String onder(Opzetstap stap) {
        return switch (stap) {
            case NAAM -> "Dit staat op de openbare pagina’s, in brieven en in het archief.";
            case ADRES -> "Dit adres staat in links en in mail. Je verandert het op de server, niet hier.";
            case WIJKEN -> "Met de wijken en buurten vindt een adres zijn plek.";
            case MAIL -> "Stuur jezelf een bericht. Dan weet je of uitnodigingen en brieven aankomen.";
            case TERMIJNEN -> "Ze staan al goed voor de meeste organisaties. Kijk ze na.";
            case PARTNERS -> "Overlast gaat naar wie haar oplost: per e-mail, per telefoon of via Signalen.";
            case COLLEGAS ->
                "Nodig een coördinator uit, een tweede beheerder en een privacyfunctionaris. De rest kan later.";
            case NAKIJKEN -> "Dit mist er nog. Stoppen mag: wat je bewaarde, blijft staan.";
        };
    }

    private static Link weg(Opzetstap stap) {
        return switch (stap) {
            case WIJKEN -> new Link("Naar de gebieden", "/beheer/gebieden");
            case TERMIJNEN -> new Link("Wijzig de termijnen", "/beheer/instellingen");
            case PARTNERS -> new Link("Naar de partners", "/beheer/partners");
            case COLLEGAS -> new Link("Lees een lijst in", "/beheer/mensen/inlezen");
            case NAKIJKEN -> new Link("Naar de mensen", "/beheer/mensen");
            default -> null;
        };
    }
}
