package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Demomerk;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.startup.FirstWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.kompas.LeesInvoer;

/** Invented figures around our own, so that the compass of the demo city is full; each says that it is invented. */
@ApplicationScoped
class Demokompas implements FirstWork {

    private static final String BRON = "Verzonnen voorbeeld, geen echte cijfers";
    private static final int JAREN = 5;

    /** @param afstand how far wijken are from the city; 0: what the two before it leave of a hundred */
    private record Cijfer(String code, String naam, int richting, String plek, double stad, double afstand) {}

    private static final List<Cijfer> CIJFERS = List.of(
            new Cijfer("vb_tevreden_woning", "Tevreden met woning", 1, "FYSIEK;woningen;10", 84, 6),
            new Cijfer("vb_energielabel", "Goed energielabel", 1, "FYSIEK;woningen;20", 58, 14),
            new Cijfer("vb_ruime_woning", "Woning groot genoeg", 1, "FYSIEK;woningen;30", 71, 9),
            new Cijfer("vb_schone_straten", "Schone straten", 1, "FYSIEK;openbare-ruimte;10", 62, 10),
            new Cijfer("vb_groen", "Groen in de buurt", 1, "FYSIEK;groen-en-verkeer;10", 70, 12),
            new Cijfer("vb_veilig_verkeer", "Veilig verkeer", 1, "FYSIEK;groen-en-verkeer;20", 66, 7),
            new Cijfer("vb_openbaar_vervoer", "Openbaar vervoer", 1, "FYSIEK;groen-en-verkeer;30", 74, 11),
            new Cijfer("vb_gezond", "Voelt zich gezond", 1, "LEVEN;gezondheid;10", 79, 5),
            new Cijfer("vb_beweging", "Genoeg beweging", 1, "LEVEN;gezondheid;20", 64, 6),
            new Cijfer("vb_eenzaam", "Eenzaamheid", -1, "LEVEN;gezondheid;30", 38, 7),
            new Cijfer("vb_werk", "Heeft werk", 1, "LEVEN;werk-en-geld;10", 68, 7),
            new Cijfer("vb_schulden", "Schulden", -1, "LEVEN;werk-en-geld;20", 9, 4),
            new Cijfer("vb_bijstand", "Bijstand", -1, "LEVEN;werk-en-geld;30", 8, 4),
            new Cijfer("vb_startkwalificatie", "Startkwalificatie", 1, "LEVEN;leren-en-opgroeien;10", 76, 6),
            new Cijfer("vb_jeugdhulp", "Jeugdhulp", -1, "LEVEN;leren-en-opgroeien;20", 11, 3),
            new Cijfer("vb_schooladvies", "Schooladvies", 1, "LEVEN;leren-en-opgroeien;30", 52, 9),
            new Cijfer("vb_contact", "Contact met buren", 1, "SOCIAAL;samen-leven;10", 63, 6),
            new Cijfer("vb_vrijwilligers", "Vrijwilligers", 1, "SOCIAAL;samen-leven;20", 34, 6),
            new Cijfer("vb_elkaar_helpen", "Elkaar helpen", 1, "SOCIAAL;samen-leven;30", 57, 8),
            new Cijfer("vb_voelt_veilig", "Voelt zich veilig", 1, "SOCIAAL;veiligheid;10", 72, 8),
            new Cijfer("vb_inbraak", "Woninginbraak", -1, "SOCIAAL;veiligheid;20", 4, 2),
            new Cijfer("vb_geweld", "Geweld", -1, "SOCIAAL;veiligheid;30", 6, 3),
            new Cijfer("vb_corporatie", "Huur van corporatie", 0, "SAMENSTELLING;wonen;10", 36, 12),
            new Cijfer("vb_koop", "Koop", 0, "SAMENSTELLING;wonen;20", 39, 13),
            new Cijfer("vb_andere_huur", "Andere huur", 0, "SAMENSTELLING;wonen;30", 25, 0),
            new Cijfer("vb_alleen", "Alleen", 0, "SAMENSTELLING;huishoudens;10", 52, 11),
            new Cijfer("vb_kinderen", "Met kinderen", 0, "SAMENSTELLING;huishoudens;20", 23, 8),
            new Cijfer("vb_samen", "Samen, zonder", 0, "SAMENSTELLING;huishoudens;30", 25, 0),
            new Cijfer("vb_jong", "0–17 jaar", 0, "SAMENSTELLING;leeftijd;10", 16, 4),
            new Cijfer("vb_midden", "18–64 jaar", 0, "SAMENSTELLING;leeftijd;20", 70, 7),
            new Cijfer("vb_oud", "65 en ouder", 0, "SAMENSTELLING;leeftijd;30", 14, 0));

    @Inject
    private Demoaccounts demo;

    @Inject
    private Demomerk merk;

    @Inject
    private Indelingen indelingen;

    @Inject
    private LeesInvoer leesInvoer;

    @Inject
    private MovableClockProducer klok;

    @Inject
    private Clock clock;

    @Override
    public boolean isNeeded() {
        return merk.magVullen();
    }

    @Override
    public void run() {
        // all was done while preparing: it is short
    }

    @Override
    @Transactional
    public void prepare() {
        Ik analist = demo.alle().stream()
                .filter(account -> account.rol() == Rol.ANALIST)
                .map(account -> new Ik(0, account.naam(), Set.of(Rol.ANALIST)))
                .findFirst()
                .orElseThrow();
        int laatste = LocalDate.now(clock).getYear() - 1;
        int indeling = indelingen.geldigIn(laatste);
        List<Gebied> gebieden = Stream.of(Niveau.WIJK, Niveau.GEMEENTE)
                .flatMap(niveau -> indelingen.gebieden(indeling, niveau).stream())
                .toList();
        Instant januari = LocalDate.of(laatste + 1, 1, 1)
                .atStartOfDay(SharedClock.ZONE)
                .toInstant();
        klok.movable() // before the version is approved: only then everybody sees them
                .at(januari, () -> leesInvoer.lees(analist, "Verzonnen voorbeeld", bestand(gebieden, laatste)));
    }

    private static String bestand(List<Gebied> gebieden, int laatste) {
        StringBuilder regels = new StringBuilder();
        for (Gebied gebied : gebieden) {
            for (int jaar = laatste - JAREN + 1; jaar <= laatste; jaar++) {
                List<Double> waarden = waarden(gebied, jaar - laatste);
                for (int i = 0; i < waarden.size(); i++) {
                    regels.append(regel(CIJFERS.get(i), gebied, jaar, waarden.get(i)));
                }
            }
        }
        return regels.toString();
    }

    /** The same every time: a wijk is what it is, and changes a little from year to year. */
    private static List<Double> waarden(Gebied gebied, int jaar) {
        Random vast = new Random(Demostad.ZAAD + gebied.code().hashCode() * 31L);
        List<Double> waarden = new ArrayList<>();
        for (Cijfer cijfer : CIJFERS) {
            double trek = vast.nextGaussian();
            double richting = vast.nextGaussian();
            int plek = waarden.size();
            double wijk = gebied.niveau() == Niveau.GEMEENTE ? 0 : trek + jaar * richting * 0.1;
            waarden.add(
                    cijfer.afstand() == 0
                            ? Math.max(1, 100 - waarden.get(plek - 1) - waarden.get(plek - 2))
                            : Math.max(1, Math.min(97, cijfer.stad() + wijk * cijfer.afstand())));
        }
        return waarden;
    }

    private static String regel(Cijfer cijfer, Gebied gebied, int jaar, double waarde) {
        return String.format(
                Locale.ROOT,
                "%s;%s;%s (verzonnen voorbeeld).;%%;%d;%s;%s;%s;%s;%d;%.1f%n",
                cijfer.code(),
                cijfer.naam(),
                cijfer.naam(),
                cijfer.richting(),
                BRON,
                cijfer.plek(),
                gebied.niveau(),
                gebied.code(),
                jaar,
                waarde);
    }
}
