package nl.buurtregie.privacy.inzage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.privacy.inzage.Inzagen;

/** Puts the access log into words. */
@ApplicationScoped
class Inzagebeeld {

    private static final int DAGEN = 30;

    @Inject
    private Inzagen inzagen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    InzageView leeg() {
        return vraag(Form.empty());
    }

    /** Nothing found yet: the question, with a likely period. */
    InzageView vraag(Form form) {
        LocalDate vandaag = LocalDate.now(clock);
        form.propose("van", vandaag.minusDays(DAGEN).toString());
        form.propose("tot", vandaag.toString());
        return new InzageView(form.view(), null, null, List.of(), List.of());
    }

    @Transactional
    InzageView van(Form form, String nummer, LocalDate van, LocalDate tot) {
        List<Inzagen.Kijker> kijkers = inzagen.kijkers(nummer, van, tot);
        List<Inzagen.Regel> regels = inzagen.van(sessie.ik(), nummer, van, tot);
        Map<LocalDate, List<InzageView.Regel>> perDag = new LinkedHashMap<>();
        regels.forEach(regel -> perDag.computeIfAbsent(
                        LocalDate.ofInstant(regel.op(), SharedClock.ZONE), nieuw -> new ArrayList<>())
                .add(regel(regel)));
        int alle = kijkers.stream().mapToInt(Inzagen.Kijker::keren).sum();
        int meeste = kijkers.stream().mapToInt(Inzagen.Kijker::keren).max().orElse(1);
        return new InzageView(
                form.view(),
                nummer,
                samenvatting(alle, kijkers.size()),
                perDag.entrySet().stream()
                        .map(dag -> new InzageView.Dag(DutchDates.withYear(dag.getKey()), dag.getValue()))
                        .toList(),
                kijkers.stream()
                        .map(een -> new InzageView.Kijker(
                                wie(een.medewerkerId()).naam(), een.keren(), 100 * een.keren() / meeste))
                        .toList());
    }

    private static String samenvatting(int regels, int mensen) {
        if (regels == 0) {
            return "Niemand heeft deze zaak in deze dagen bekeken of gewijzigd.";
        }
        String getoond = regels > Inzagen.HOOGSTENS
                ? " Hier staan de nieuwste " + Inzagen.HOOGSTENS + ". Kies minder dagen voor de andere."
                : "";
        return (regels == 1 ? "1 regel" : regels + " regels") + " van " + (mensen == 1 ? "1 mens" : mensen + " mensen")
                + "." + getoond;
    }

    private InzageView.Regel regel(Inzagen.Regel regel) {
        Medewerker wie = wie(regel.medewerkerId());
        boolean gewijzigd = regel.soort().equals("WIJZIGEN");
        return new InzageView.Regel(
                DutchDates.time(regel.op()),
                wie.naam(),
                wie.rollen().stream().map(Rol::woord).sorted().collect(Collectors.joining(", ")),
                gewijzigd ? "gewijzigd: " + woorden(regel.wat()) : woorden(regel.wat()),
                gewijzigd);
    }

    private Medewerker wie(long id) {
        return medewerkers.get(id);
    }

    private static String woorden(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
