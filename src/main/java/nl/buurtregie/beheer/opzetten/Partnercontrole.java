package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.Partner;
import nl.buurtregie.overlast.Partners;

/** Whether what is handed over does arrive. */
@ApplicationScoped
class Partnercontrole {

    /** The partners that came along once had addresses here: of somebody else. */
    private static final String VAN_EEN_ANDER = "@voorbeeld.nl";

    @Inject
    private Partners partners;

    Controle controle() {
        List<Partner> bereikbaar = partners.bereikbaar();
        List<Partner> fout = bereikbaar.stream()
                .filter(een -> een.weg() == Partner.Weg.MAIL && een.email().endsWith(VAN_EEN_ANDER))
                .toList();
        if (!fout.isEmpty()) {
            return Controle.mist(
                    "Adressen van partners zijn nog een voorbeeld",
                    "Overlast gaat nu naar een adres dat niet van hen is: " + namen(fout) + ".",
                    Opzetstap.PARTNERS);
        }
        if (bereikbaar.isEmpty()) {
            return Controle.mist(
                    "Nog geen partners",
                    "Overlast die een ander moet oplossen, blijft bij de conciërges liggen.",
                    Opzetstap.PARTNERS);
        }
        List<Partner> stil = partners.alle().stream()
                .filter(een -> een.isActief() && !bereikbaar.contains(een))
                .toList();
        return stil.isEmpty()
                ? Controle.goed("Er zijn partners", namen(bereikbaar), Opzetstap.PARTNERS)
                : Controle.mist(
                        "Een partner is niet te bereiken",
                        "Er is geen adres van Signalen ingesteld. Er gaat niets naar: " + namen(stil) + ".",
                        Opzetstap.PARTNERS);
    }

    private static String namen(List<Partner> wie) {
        return wie.stream().map(Partner::naam).collect(Collectors.joining(", "));
    }
}
