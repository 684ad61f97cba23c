package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** Who outside gets something of a case in this installation, in words for residents. */
@ApplicationScoped
class Meelezers {

    /** Also what came by mail before there was a case. */
    private static final Set<String> SOORTEN = Set.of("zaken", "mailvoorstellen");

    @Inject
    private Bewaarplan plan;

    @Inject
    @Any
    private Instance<Ontvangeradres> adressen;

    /** A sentence for each that is on; empty: nobody does. */
    List<String> vanZaken() {
        Set<Ontvanger> aan = adressen.stream()
                .filter(een -> een.waar().isPresent())
                .map(Ontvangeradres::ontvanger)
                .collect(Collectors.toSet());
        return plan.soorten().stream()
                .filter(soort -> SOORTEN.contains(soort.bewaring().code()))
                .flatMap(soort -> soort.verwerking().ontvangers().stream())
                .filter(aan::contains)
                .distinct()
                .sorted()
                .flatMap(ontvanger -> zin(ontvanger).stream())
                .map(Spoken::text)
                .toList();
    }

    /** Empty for who is told of elsewhere on the page, or gets nothing of a case. */
    static Optional<String> zin(Ontvanger ontvanger) {
        return switch (ontvanger) {
            case MAILSERVER -> Optional.of("privacy.naar.mailserver");
            case SMSDIENST -> Optional.of("privacy.naar.smsdienst");
            case KALENDERDIENST -> Optional.of("privacy.naar.kalender");
            case BESTANDSOPSLAG -> Optional.of("privacy.naar.opslag");
            case POSTBUS -> Optional.of("privacy.naar.postbus");
            case VERWIJZER, PARTNER, SIGNALEN, GEMEENTELOGIN, LOGSERVER, KAARTSERVER -> Optional.empty();
        };
    }
}
