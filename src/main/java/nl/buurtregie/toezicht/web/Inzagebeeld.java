package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.privacy.inzage.Inzagen;
import nl.buurtregie.privacy.verzoek.Verzoek;

/** The page: what stands out, the question, and the answer. */
@ApplicationScoped
class Inzagebeeld {

    /** By what is asked. */
    enum Ingang {
        ZAAK,
        BEWONER,
        MEDEWERKER
    }

    /** What is asked, by {@code op}: a number, the request of a resident, or a colleague. */
    record Invoer(
            @NotNull(message = "Kies waarop je zoekt.") Ingang op,
            String nummer,
            String verzoek,
            Long medewerker,
            @NotNull(message = "Kies vanaf wanneer.") LocalDate van,
            @NotNull(message = "Kies tot wanneer.") LocalDate tot) {}

    private static final int DAGEN = 30;

    @Inject
    private Inzagen inzagen;

    @Inject
    private Inzagebrief brief;

    @Inject
    private Opvallendbeeld opvallend;

    @Inject
    private Kijkregels regels;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    /** Nothing found yet: the question, with a likely period. */
    @Transactional
    InzageView vraag(Form form) {
        LocalDate vandaag = LocalDate.now(clock);
        form.propose("op", Ingang.ZAAK.name());
        form.propose("van", vandaag.minusDays(DAGEN).toString());
        form.propose("tot", vandaag.toString());
        return met(form, null);
    }

    @Transactional
    InzageView antwoord(Form form, Invoer invoer) {
        return met(
                form,
                switch (invoer.op()) {
                    case ZAAK -> overZaak(invoer);
                    case BEWONER -> overBewoner(invoer);
                    case MEDEWERKER -> overMedewerker(invoer);
                });
    }

    private InzageView.Antwoord overZaak(Invoer invoer) {
        String nummer = invoer.nummer() == null ? "" : invoer.nummer().strip();
        if (nummer.isEmpty() || nummer.length() > 16) {
            throw new RuleViolation("P4.3", "nummer", "Vul het nummer van de zaak of het probleem in.");
        }
        List<Inzagen.Kijker> kijkers = inzagen.kijkers(nummer, invoer.van(), invoer.tot());
        List<Inzagen.Regel> gevonden = inzagen.van(sessie.ik(), nummer, invoer.van(), invoer.tot());
        int meeste = kijkers.stream().mapToInt(Inzagen.Kijker::keren).max().orElse(1);
        return new InzageView.Antwoord(
                "Zaak " + nummer,
                nummer,
                null,
                gevonden.isEmpty() ? "Niemand heeft deze zaak in deze dagen bekeken of gewijzigd." : null,
                meer(gevonden),
                regels.perDag(gevonden, Kijkregels.Kolom.WIE),
                kijkers.stream()
                        .map(een -> new InzageView.Kijker(
                                regels.naam(een.medewerkerId()), een.keren(), 100 * een.keren() / meeste))
                        .toList());
    }

    /** Who asks was made sure of in the request, and as whom we know that person. */
    private InzageView.Antwoord overBewoner(Invoer invoer) {
        Verzoek verzoek = brief.verzoek(sessie.ik(), invoer.verzoek());
        List<Inzagen.Regel> gevonden = Inzagebrief.nummers(verzoek).stream()
                .flatMap(nummer -> inzagen.van(sessie.ik(), nummer, invoer.van(), invoer.tot()).stream())
                .sorted(Comparator.comparing(Inzagen.Regel::op).reversed())
                .toList();
        return new InzageView.Antwoord(
                "De bewoner van verzoek " + verzoek.nummer(),
                null,
                new InzageView.Brief(
                        verzoek.nummer(), invoer.van().toString(), invoer.tot().toString()),
                gevonden.isEmpty()
                        ? "Niemand heeft in deze dagen een zaak van deze bewoner bekeken of gewijzigd."
                        : null,
                meer(gevonden),
                regels.perDag(gevonden, Kijkregels.Kolom.BEIDE),
                List.of());
    }

    private InzageView.Antwoord overMedewerker(Invoer invoer) {
        if (invoer.medewerker() == null) {
            throw new RuleViolation("P4.3", "medewerker", "Kies een medewerker.");
        }
        String naam = regels.naam(invoer.medewerker());
        List<Inzagen.Regel> gevonden = inzagen.door(sessie.ik(), invoer.medewerker(), invoer.van(), invoer.tot());
        return new InzageView.Antwoord(
                naam,
                null,
                null,
                gevonden.isEmpty() ? naam + " heeft in deze dagen geen zaak bekeken of gewijzigd." : null,
                meer(gevonden),
                regels.perDag(gevonden, Kijkregels.Kolom.ZAAK),
                List.of());
    }

    private static String meer(List<Inzagen.Regel> gevonden) {
        return gevonden.size() > Inzagen.HOOGSTENS
                ? "Hier staan de nieuwste " + Inzagen.HOOGSTENS + " regels. Kies minder dagen voor de andere."
                : null;
    }

    private InzageView met(Form form, InzageView.Antwoord antwoord) {
        List<InzageView.Kaart> kaarten = opvallend.kaarten(form);
        return new InzageView(
                form.view(),
                kaarten,
                opvallend.afgehandeld(),
                opvallend.grenzen(),
                opvallend.werkdagen(),
                regels.collegas(),
                antwoord);
    }
}
