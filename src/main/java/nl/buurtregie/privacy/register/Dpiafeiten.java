package nl.buurtregie.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Inloginstellingen;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.privacy.bewaren.Bewaarakkoord;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** The facts that a DPIA asks for, each as a sentence that is so at this moment. What they weigh is for people. */
@ApplicationScoped
public class Dpiafeiten {

    @Inject
    private Dpiacijfers cijfers;

    @Inject
    private Informatieplicht informatieplicht;

    @Inject
    private Inloginstellingen inloggen;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Verzoeken verzoeken;

    /** One fact, under its heading. */
    public record Feit(String kop, String zin) {}

    public List<Feit> van(List<Registerregel> regels, List<Doorgifte> doorgiften) {
        return Stream.of(mensen(regels), toegang(), delen(doorgiften), einde())
                .flatMap(List::stream)
                .toList();
    }

    private List<Feit> mensen(List<Registerregel> regels) {
        List<String> gevoelig = cijfers.gevoeligeVelden();
        long vrij =
                regels.stream().mapToLong(een -> een.verwerking().vrij().size()).sum();
        return List.of(
                new Feit(
                        "Hoeveel", regels.stream().map(Registerregel::hoeveel).collect(Collectors.joining(", ")) + "."),
                new Feit(
                        "Kinderen",
                        "Wij vragen nergens naar een leeftijd of geboortedatum. In vrije tekst kan een kind genoemd worden."),
                new Feit(
                        "Bijzondere gegevens",
                        gevoelig.isEmpty()
                                ? "Er is geen veld voor gezondheid, geloof, afkomst, strafblad of BSN."
                                : "Let op, deze velden lijken er wel voor te zijn: " + String.join(", ", gevoelig)
                                        + "."),
                new Feit(
                        "Vrije tekst",
                        "In " + vrij
                                + " velden schrijft iemand zelf. Daar kan iets gevoeligs in komen. Van buren wordt de taal gevraagd;"
                                + " die kan iets zeggen over afkomst."));
    }

    private List<Feit> toegang() {
        Map<Rol, Integer> accounts = cijfers.accounts();
        String rollen = accounts.entrySet().stream()
                .map(een -> een.getKey().woord() + " " + een.getValue())
                .collect(Collectors.joining(", "));
        String tweede = Rol.woorden(
                accounts.keySet().stream()
                        .filter(rol -> inloggen.vraagtTweedeStap(EnumSet.of(rol)))
                        .toList(),
                ", ");
        return List.of(
                new Feit("Wie erbij kan", "Open accounts per rol: " + rollen + "."),
                new Feit(
                        "Inloggen",
                        tweede.isEmpty()
                                ? "Voor geen enkele rol is een tweede stap verplicht."
                                : "Een tweede stap is verplicht voor: " + tweede + "."),
                new Feit(
                        "Toezicht",
                        "In de laatste 30 dagen is " + DutchNumbers.whole(cijfers.inzagen())
                                + " keer vastgelegd dat iemand een zaak opende of wijzigde."),
                new Feit(
                        "Beslissen",
                        "Het programma stelt bemiddelaars voor en rekent uit wie het langst wacht. Een mens beslist."));
    }

    private static List<Feit> delen(List<Doorgifte> doorgiften) {
        String aan = doorgiften.stream()
                .filter(Doorgifte::isAan)
                .map(een -> een.ontvanger().woord() + " (" + een.waar() + ")")
                .collect(Collectors.joining("; "));
        return List.of(
                new Feit(
                        "Delen",
                        aan.isEmpty() ? "Er gaat niets naar buiten." : "Er kunnen gegevens gaan naar: " + aan + "."),
                new Feit(
                        "Versleutelen",
                        "Het programma verzegelt de sleutels die het bewaart. De rest van de database en de reservekopieën versleutelt het"
                                + " niet zelf: dat regelt wie de server beheert."));
    }

    private String wachtend() {
        String soorten =
                akkoord.wachtend().stream().map(een -> een.soort().wat()).collect(Collectors.joining("; "));
        return soorten.isEmpty() ? "" : " Nog niet, omdat iemand de termijn moet bevestigen: " + soorten + ".";
    }

    private List<Feit> einde() {
        Informatieplicht.Stand stand = informatieplicht.stand();
        return List.of(
                new Feit(
                        "Opruimen",
                        akkoord.isNachtAan()
                                ? "De nachtelijke ronde staat aan: wat te oud is, gaat weg." + wachtend()
                                : "De nachtelijke ronde staat uit: wat niet vanzelf gaat, blijft staan."),
                new Feit(
                        "Vertellen wat wij bewaren",
                        "Buren die nog niet weten wat wij bewaren: " + stand.nogNiet()
                                + ". Daarvan langer dan een maand: " + stand.teLaat() + "."),
                new Feit("Verzoeken", "Nu open: " + verzoeken.aantalOpen() + "."));
    }
}
