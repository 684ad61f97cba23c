package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.bewaren.HoudVast;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;

/** The privacyfunctionaris says as whom we know the one who asks; what we hold of exactly that person is written down then. */
@ApplicationScoped
@Transactional
public class ZoekGegevens {

    private static final int LANGSTE_MAANDEN = 6;

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private HoudVast houdVast;

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private Clock clock;

    /** Whose name is shown was looked at: that stands in the access log of the case. */
    public List<Betrokkene> zoek(Ik ik, String nummer, String woord) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (verzoek.stap() == Verzoekstap.WIE) {
            throw new RuleViolation("P5.2", "woord", "Stel eerst vast wie het is. Zoek daarna pas.");
        }
        verzoek.eisOpen();
        List<Betrokkene> gevonden = bronnen.zoek(woord);
        gevonden.stream()
                .map(Betrokkene::nummer)
                .distinct()
                .forEach(zaak -> raadplegingen.ingezien(ik, Bekeken.toezicht(zaak), "gezocht voor verzoek " + nummer));
        String achternaam = achternaam(verzoek);
        return gevonden.stream()
                .map(een -> isGenoemd(een, woord, achternaam) ? een : een.verborgen())
                .toList();
    }

    /** With a number both neighbours are found: the other one has no name here. */
    private static boolean isGenoemd(Betrokkene een, String woord, String achternaam) {
        return !een.nummer().equalsIgnoreCase(woord.strip())
                || een.omschrijving().toLowerCase(Locale.ROOT).contains(achternaam);
    }

    private static String achternaam(Verzoek verzoek) {
        String naam = verzoek.vrager().naam().strip().toLowerCase(Locale.ROOT);
        return naam.substring(naam.lastIndexOf(' ') + 1);
    }

    /** @param wie as they were found; nobody: we hold nothing */
    public void verbind(Ik ik, String nummer, List<Betrokkene> wie) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        List<Stuk> stukken = verzoek.recht().isPakket() ? stukken(verzoek, wie) : List.of();
        verzoek.gevonden(wie, stukken, clock.instant());
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.GEZOCHT);
        wie.stream().map(Betrokkene::nummer).distinct().forEach(zaak -> {
            raadplegingen.ingezien(ik, Bekeken.toezicht(zaak), "verzoek " + nummer);
            houdVast(ik, verzoek, zaak);
        });
    }

    /** What can be taken elsewhere is only what the person told us (AVG, article 20). */
    private List<Stuk> stukken(Verzoek verzoek, List<Betrokkene> wie) {
        return bronnen.van(wie).stream()
                .filter(stuk -> verzoek.recht() == Recht.INZAGE || stuk.eigen())
                .toList();
    }

    /** What somebody asked for does not go before he or she has it. */
    private void houdVast(Ik ik, Verzoek verzoek, String zaak) {
        boolean los = !vasthoudingen.isVast(zaak);
        if (verzoek.recht() != Recht.WISSEN && los && houdVast.kan(zaak)) {
            houdVast.houd(
                    ik,
                    zaak,
                    "verzoek " + verzoek.nummer(),
                    LocalDate.now(clock).plusMonths(LANGSTE_MAANDEN));
        }
    }
}
