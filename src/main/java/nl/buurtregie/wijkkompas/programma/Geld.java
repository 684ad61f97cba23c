package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.wijkkompas.bereik.Getallen;

/** KOM-16: what the programme cost in a year. */
@ApplicationScoped
public class Geld {

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Jaarcijfers cijfers;

    public Geldtabel tabel(int jaar) {
        return Geldtabel.van(jaar, lijnen.van(jaar));
    }

    /** What a reported case cost, by the line buurtbemiddeling. Money of twelve months is not for the cases of four. */
    public Zaakkosten perZaak(Geldtabel tabel) {
        return tabel.jaar() >= lijnen.ditJaar() ? Zaakkosten.geen("dit jaar is nog niet voorbij") : gedeeld(tabel);
    }

    /** The same as the yearly report says it: only with a number that was approved. */
    Zaakkosten vastgesteld(Geldtabel tabel) {
        return cijfers.isVastgesteld(tabel.jaar()) ? perZaak(tabel) : Zaakkosten.geen("nog niet vastgesteld");
    }

    private Zaakkosten gedeeld(Geldtabel tabel) {
        return tabel.regels().stream()
                .filter(regel -> regel.code().equals(Programmalijn.BUURTBEMIDDELING))
                .findFirst()
                .map(regel -> Zaakkosten.van(regel.bedragen().realisatie(), cijfers.aanmeldingen(tabel.jaar())))
                .orElseGet(Zaakkosten::zonderLijn);
    }

    /** "1.070", "−191", or "–" while it is not known. */
    public static String inWoorden(Integer duizenden) {
        return duizenden == null ? "–" : Getallen.geheel(duizenden).replace('-', '\u2212');
    }
}
