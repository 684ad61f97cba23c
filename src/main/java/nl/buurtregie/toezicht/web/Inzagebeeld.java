package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        ZAAK("nummer"),
        BEWONER("verzoek"),
        MEDEWERKER("medewerker");

        private final String veld;

        Ingang(String veld) {
            this.veld = veld;
        }
    }

    /**
     * What is asked, by {@code op}: a number, the request of a resident, or a colleague.
     *
     * @param blad the page of the answer; null for the first
     * @param grens where the first page began, see {@link Inzagen.Venster}
     */
    record Invoer(
            @NotNull(message = "Kies waarop je zoekt.") Ingang op,
            String nummer,
            String verzoek,
            Long medewerker,
            @NotNull(message = "Kies vanaf wanneer.") LocalDate van,
            @NotNull(message = "Kies tot wanneer.") LocalDate tot,
            Integer blad,
            Long grens) {

        String watGevraagd() {
            return switch (op) {
                case ZAAK -> nummer;
                case BEWONER -> verzoek;
                case MEDEWERKER -> medewerker.toString();
            };
        }

        Inzagen.Venster venster() {
            int welk = blad == null ? 1 : Math.min(Math.max(1, blad), HOOGSTENS);
            return new Inzagen.Venster(van, tot, welk, grens == null || welk == 1 ? 0 : Math.max(0, grens));
        }
    }

    private static final int DAGEN = 30;

    /** Nobody reads on so far; it keeps what is typed within numbers. */
    private static final int HOOGSTENS = 10_000;

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
        Inzagen.Gevonden gevonden = inzagen.van(sessie.ik(), List.of(nummer), invoer.venster());
        int meeste = kijkers.stream().mapToInt(Inzagen.Kijker::keren).max().orElse(1);
        return new InzageView.Antwoord(
                "Zaak " + nummer,
                nummer,
                null,
                gevonden.dagen().isEmpty() ? "Niemand heeft deze zaak in deze dagen bekeken of gewijzigd." : null,
                Kijkregels.welke(gevonden),
                volgende(invoer, gevonden),
                regels.perDag(gevonden, Kijkregels.Kolom.WIE),
                kijkers.stream()
                        .map(een -> new InzageView.Kijker(
                                regels.naam(een.medewerkerId()), een.keren(), 100 * een.keren() / meeste))
                        .toList());
    }

    /** Who asks was made sure of in the request, and as whom we know that person. */
    private InzageView.Antwoord overBewoner(Invoer invoer) {
        Verzoek verzoek = brief.verzoek(sessie.ik(), invoer.verzoek());
        Inzagen.Gevonden gevonden = inzagen.van(sessie.ik(), Inzagebrief.nummers(verzoek), invoer.venster());
        return new InzageView.Antwoord(
                "De bewoner van verzoek " + verzoek.nummer(),
                null,
                new InzageView.Brief(
                        verzoek.nummer(), invoer.van().toString(), invoer.tot().toString()),
                gevonden.dagen().isEmpty()
                        ? "Niemand heeft in deze dagen een zaak van deze bewoner bekeken of gewijzigd."
                        : null,
                Kijkregels.welke(gevonden),
                volgende(invoer, gevonden),
                regels.perDag(gevonden, Kijkregels.Kolom.BEIDE),
                List.of());
    }

    private InzageView.Antwoord overMedewerker(Invoer invoer) {
        if (invoer.medewerker() == null) {
            throw new RuleViolation("P4.3", "medewerker", "Kies een medewerker.");
        }
        String naam = regels.naam(invoer.medewerker());
        Inzagen.Gevonden gevonden = inzagen.door(sessie.ik(), invoer.medewerker(), invoer.venster());
        return new InzageView.Antwoord(
                naam,
                null,
                null,
                gevonden.dagen().isEmpty() ? naam + " heeft in deze dagen geen zaak bekeken of gewijzigd." : null,
                Kijkregels.welke(gevonden),
                volgende(invoer, gevonden),
                regels.perDag(gevonden, Kijkregels.Kolom.ZAAK),
                List.of());
    }

    /** The question that shows the next page; none after the last. */
    private static Map<String, String> volgende(Invoer invoer, Inzagen.Gevonden gevonden) {
        Map<String, String> vraag = new LinkedHashMap<>();
        if (gevonden.regels().size() > Inzagen.PAGINA) {
            vraag.put("op", invoer.op().name());
            vraag.put(invoer.op().veld, invoer.watGevraagd());
            vraag.put("van", invoer.van().toString());
            vraag.put("tot", invoer.tot().toString());
            vraag.put("blad", Integer.toString(gevonden.venster().blad() + 1));
            vraag.put("grens", Long.toString(gevonden.venster().grens()));
        }
        return vraag;
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
