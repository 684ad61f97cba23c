package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Smsdienst;
import nl.buurtregie.post.Uitgaandepost;
import nl.buurtregie.post.Uitgaandepost.Vanzelftelling;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.post.vanzelf.Berichtkeuzes;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Lezer;

/** The messages that go out by themselves, as the coördinator sees them. */
@ApplicationScoped
class Vanzelfbeeld {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private Uitgaandepost post;

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Woordenbeeld woordenbeeld;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Smsdienst sms;

    @Inject
    private Clock clock;

    GaatVanzelfView van(Ik ik, Berichtsoort gekozen, Language taal) {
        Map<String, Vanzelftelling> aantallen = post.vanzelf(clock.instant().minus(WEEK)).stream()
                .collect(Collectors.toMap(Vanzelftelling::soort, Function.identity()));
        List<GaatVanzelfView.Groep> groepen = Arrays.stream(Lezer.values())
                .map(lezer -> groep(lezer, aantallen, gekozen))
                .toList();
        return new GaatVanzelfView(
                post.gaatMail(),
                sms.isIngesteld(),
                tellingen(aantallen),
                mislukt(ik),
                new Counted(som(aantallen, Vanzelftelling::mislukt)),
                groepen,
                woordenbeeld.van(gekozen, taal));
    }

    private List<GaatVanzelfView.Telling> tellingen(Map<String, Vanzelftelling> aantallen) {
        int aan =
                (int) Arrays.stream(Berichtsoort.values()).filter(keuzes::isAan).count();
        int mislukt = som(aantallen, Vanzelftelling::mislukt);
        return List.of(
                new GaatVanzelfView.Telling(mislukt, mislukt == 1 ? "kwam niet aan" : "kwamen niet aan", mislukt > 0),
                new GaatVanzelfView.Telling(som(aantallen, Vanzelftelling::verstuurd), "verstuurd in 7 dagen", false),
                new GaatVanzelfView.Telling(som(aantallen, Vanzelftelling::wacht), "gaan nog", false),
                new GaatVanzelfView.Telling(aan, "van " + Berichtsoort.values().length + " staan aan", false));
    }

    private static int som(Map<String, Vanzelftelling> aantallen, ToIntFunction<Vanzelftelling> wat) {
        return aantallen.values().stream().mapToInt(wat).sum();
    }

    private GaatVanzelfView.Groep groep(Lezer lezer, Map<String, Vanzelftelling> aantallen, Berichtsoort gekozen) {
        return new GaatVanzelfView.Groep(
                lezer.woord(),
                Arrays.stream(Berichtsoort.values())
                        .filter(soort -> soort.lezer() == lezer)
                        .map(soort -> regel(soort, aantallen.get(soort.name()), soort == gekozen))
                        .toList());
    }

    private GaatVanzelfView.Regel regel(Berichtsoort soort, Vanzelftelling aantal, boolean gekozen) {
        boolean aan = keuzes.isAan(soort);
        int verstuurd = aantal == null ? 0 : aantal.verstuurd();
        return new GaatVanzelfView.Regel(
                soort.woord(),
                soort.wanneer(),
                soort.weg().woord(),
                aan || verstuurd > 0 ? Integer.toString(verstuurd) : "–",
                aantal == null ? 0 : aantal.mislukt(),
                aan,
                "/gaat-vanzelf?soort=" + soort.name(),
                gekozen);
    }

    private List<GaatVanzelfView.Mislukt> mislukt(Ik ik) {
        List<Postregel> regels = post.vanzelfNietGelukt();
        Set<String> zaken = toegang.zichtbaar(
                ik,
                regels.stream().map(Postregel::nummer).filter(Objects::nonNull).toList());
        return regels.stream().map(regel -> mislukt(regel, zaken)).toList();
    }

    private GaatVanzelfView.Mislukt mislukt(Postregel regel, Set<String> zaken) {
        boolean mag = regel.nummer() != null && zaken.contains(regel.nummer());
        return new GaatVanzelfView.Mislukt(
                regel.id(),
                regel.soort().substring(0, 1).toUpperCase(Locale.ROOT)
                        + regel.soort().substring(1) + ", " + regel.weg().woord(),
                mag ? "zaak " + regel.nummer() : null,
                mag ? "/bemiddelingen/" + regel.nummer() : null,
                regel.fout() == null ? "" : regel.fout(),
                regel.stand() == Poststand.ONZEKER,
                regel.stand() != Poststand.TERUGGEKOMEN,
                mag && regel.kanAlsSms() && sms.isIngesteld());
    }
}
