package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtregie.beveiliging.Beveiligingsinstellingen;
import nl.buurtregie.beveiliging.Opvallend;
import nl.buurtregie.beveiliging.Opvallendheden;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.time.DutchDates;

/** What stands out, in plain words: what happened, whether it worked, what it usually is, and what the program does already. */
@ApplicationScoped
class Patroonbeeld {

    @Inject
    private Opvallendheden opvallendheden;

    @Inject
    private Beveiligingsinstellingen grenzen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    BeveiligingView.Patroonkaart kaart(Opvallend een) {
        return switch (een.soort()) {
            case VEEL_ACCOUNTS -> veelAccounts(een);
            case EEN_ACCOUNT -> eenAccount(een);
            case VEEL_ZAKEN -> veelZaken(een);
            case NACHT -> nacht(een);
            case BEHEERDER -> beheerder(een);
            case LIJST_STUK -> lijstStuk(een);
        };
    }

    private BeveiligingView.Patroonkaart veelAccounts(Opvallend een) {
        Opvallendheden.Omvang omvang = opvallendheden.vanAdres(een);
        String gelukt = omvang.gelukt() == 0
                ? "Het lukte nergens. "
                : "Er werd vanaf dat adres ook " + keer(omvang.gelukt()) + " ingelogd. ";
        return kaart(
                een,
                "shield-x",
                "Iemand probeerde in te loggen bij " + omvang.accounts() + " accounts",
                gelukt
                        + "Zo werkt een programma dat gelekte wachtwoorden uitprobeert. Alles kwam van één adres; na 5 keer"
                        + " mis bij een account moet dat daar een kwartier wachten, na 50 keer bij elk account.",
                DutchNumbers.whole(omvang.regels()) + " mislukte pogingen, " + omvang.gelukt() + " gelukt",
                "adres=" + een.onderwerp(),
                new BeveiligingView.Daad(
                        "Houd dit adres tegen",
                        Beveiligingsbeeld.HIER + "/opvallend/" + een.id() + "/tegenhouden",
                        true,
                        "“Houd dit adres tegen” geldt 7 dagen. Een collega op hetzelfde adres kan dan ook niet inloggen."));
    }

    private BeveiligingView.Patroonkaart eenAccount(Opvallend een) {
        Opvallendheden.Omvang omvang = opvallendheden.vanAccount(een);
        String gelukt = omvang.gelukt() == 0
                ? "Het lukte niet. "
                : "In die tijd is er ook " + keer(omvang.gelukt()) + " ingelogd. ";
        String oorzaak = omvang.codes() == 0
                ? "Meestal is iemand zijn wachtwoord kwijt."
                : "Het wachtwoord klopte " + keer(omvang.codes()) + " en de code erna niet. Vraag of het een collega"
                        + " zelf was; zo niet, dan kent een ander het wachtwoord.";
        return kaart(
                een,
                "lock",
                "Bij het account van " + naam(een) + " ging inloggen " + keer(omvang.regels()) + " mis",
                gelukt + oorzaak + " Na 5 keer mis vanaf één plek moet die plek een kwartier wachten.",
                DutchNumbers.whole(omvang.regels()) + " mislukte pogingen",
                "wie=" + een.onderwerp(),
                persoon(een));
    }

    private BeveiligingView.Patroonkaart veelZaken(Opvallend een) {
        return kaart(
                een,
                "eye",
                naam(een) + " opende veel zaken achter elkaar",
                "Meestal is het een drukke dag of een overdracht. Welke zaken het waren, ziet alleen de privacyfunctionaris, bij Inzage.",
                opvallendheden.zaken(een) + " zaken; wij letten op vanaf " + grenzen.zaken() + " in een uur",
                null,
                persoon(een));
    }

    private BeveiligingView.Patroonkaart nacht(Opvallend een) {
        int aantal = opvallendheden.downloads(een);
        return kaart(
                een,
                "moon",
                naam(een) + " haalde ’s nachts " + (aantal == 1 ? "een bestand" : aantal + " bestanden") + " op",
                "Meestal werkt iemand laat door. Wij letten op downloads tussen " + Beveiligingsbeeld.nacht(grenzen)
                        + ".",
                aantal == 1 ? "1 bestand" : aantal + " bestanden",
                "wie=" + een.onderwerp() + "&soort=FILES",
                persoon(een));
    }

    private BeveiligingView.Patroonkaart beheerder(Opvallend een) {
        Opvallendheden.Gever gever = opvallendheden.gever(een).orElse(new Opvallendheden.Gever(null, null));
        Long wie = gever.wie();
        Long betreft = gever.betreft();
        Map<Long, String> namen = medewerkers.namen(
                Stream.of(wie, betreft).filter(Objects::nonNull).toList());
        boolean zelf = wie == null || wie.equals(betreft);
        return kaart(
                een,
                "user-plus",
                (betreft == null ? "Iemand" : namen.get(betreft)) + " is beheerder geworden",
                "Een beheerder kan accounts maken en rollen geven. Klopt het dat deze persoon dat mag?",
                zelf ? "met een link van de server" : "door " + namen.get(wie),
                betreft == null ? null : "wie=" + betreft,
                betreft == null
                        ? null
                        : new BeveiligingView.Daad("Bekijk het account", "/beheer/mensen/" + betreft, false, null));
    }

    private BeveiligingView.Patroonkaart lijstStuk(Opvallend een) {
        return kaart(
                een,
                "alert-triangle",
                "Het beveiligingslog is niet meer heel",
                "Vanaf regel " + DutchNumbers.whole(Long.parseLong(een.onderwerp())) + " klopt het zegel niet. Bel "
                        + grenzen.bellen() + ". Er herstelt niets vanzelf.",
                "vanaf regel " + DutchNumbers.whole(Long.parseLong(een.onderwerp())),
                null,
                null);
    }

    private BeveiligingView.Patroonkaart kaart(
            Opvallend een,
            String icoon,
            String kop,
            String uitleg,
            String cijfers,
            String filter,
            BeveiligingView.Daad daad) {
        return new BeveiligingView.Patroonkaart(
                een.id(),
                icoon,
                kop,
                uitleg,
                cijfers,
                DutchDates.span(een.eerste(), een.laatste(), clock),
                filter == null ? null : Beveiligingsbeeld.HIER + "?dagen=30&" + filter + "#log",
                daad);
    }

    private static BeveiligingView.Daad persoon(Opvallend een) {
        return new BeveiligingView.Daad("Bekijk het account", "/beheer/mensen/" + een.onderwerp(), false, null);
    }

    private String naam(Opvallend een) {
        long wie = Long.parseLong(een.onderwerp());
        return medewerkers.namen(List.of(wie)).getOrDefault(wie, "iemand");
    }

    private static String keer(int aantal) {
        return aantal + " keer";
    }
}
