package nl.buurtregie.wijkkompas.kompas.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
import nl.buurtregie.wijkkompas.kompas.Kompascijfer;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;
import nl.buurtregie.wijkkompas.kompas.Maatstaf;

/** What is said about one indicator. */
final class Bladbeeld {

    private static final String RONDEUUR = "ol_waarnemingen_rondeuur";

    private final Kompasstof stof;
    private final List<Kompas> kompassen;
    private final String code;
    private final String inwonersbron;

    Bladbeeld(Kompasstof stof, List<Kompas> kompassen, String code, String inwonersbron) {
        this.stof = stof;
        this.kompassen = kompassen;
        this.code = code;
        this.inwonersbron = inwonersbron;
    }

    /** Which way the figure itself counts; of what nobody judges only what it is. */
    static String richting(Kompasblad blad) {
        if (blad.maatstaf() == null) {
            return blad.eenheid();
        }
        return blad.richting() < 0 ? "hier is een hoger cijfer ongunstiger" : "hier is een hoger cijfer gunstiger";
    }

    /** @param vakken the same cell of each area */
    List<KompasView.Rij> rijen(List<Kompasvak> vakken) {
        Kompasblad blad = vakken.get(0).blad();
        List<KompasView.Rij> rijen = new ArrayList<>();
        rijen.add(rij(
                hoofdletter(blad.eenheid()), zeker(vakken), vakken, een -> Kompaswoorden.waarde(een, blad.eenheid())));
        if (isOverlast()) {
            rijen.add(new KompasView.Rij(
                    "Gezien per ronde-uur",
                    "alle soorten; houdt rekening met hoe vaak iemand liep",
                    Stream.concat(
                                    kompassen.stream()
                                            .map(een -> stof.cijfer(
                                                    RONDEUUR, een.gebied().code())),
                                    Stream.of(stof.stad(RONDEUUR)))
                            .map(een -> Kompaswoorden.waarde(een, ""))
                            .toList()));
        }
        if (blad.eigen()) {
            String afgerond = "afgerond; – is verborgen of niet geteld";
            rijen.add(rij("Aantal (n)", afgerond, vakken, een -> geheel(een.teller())));
            if (blad.eenheid().equals("%")) {
                rijen.add(rij("Van (noemer)", null, vakken, een -> geheel(een.noemer())));
            }
        }
        return rijen;
    }

    private boolean isOverlast() {
        return code.startsWith("ol_problemen") || code.startsWith("ol_meldingen");
    }

    private static KompasView.Rij rij(
            String naam, String onder, List<Kompasvak> vakken, Function<Kompascijfer, String> woord) {
        Stream<Kompascijfer> wijken = vakken.stream().map(een -> een.blad().wijk());
        return new KompasView.Rij(
                naam,
                onder,
                Stream.concat(wijken, Stream.of(vakken.get(0).blad().stad()))
                        .map(woord)
                        .toList());
    }

    private static String zeker(List<Kompasvak> vakken) {
        List<String> marges = vakken.stream()
                .filter(een -> een.blad().wijk().onder() != null)
                .map(een -> marge(een.blad().wijk(), een.blad().eenheid()))
                .toList();
        return marges.isEmpty() ? null : "95\u00a0% zeker: " + String.join(" en ", marges);
    }

    static String marge(Kompascijfer cijfer, String eenheid) {
        return Kompaswoorden.waarde(cijfer.onder(), "") + "–" + Kompaswoorden.waarde(cijfer.boven(), eenheid);
    }

    private static String geheel(Number getal) {
        return getal == null ? "–" : Getallen.geheel(getal.intValue());
    }

    /** Near every overlast figure. */
    String tip() {
        Kompascijfer wijk = stof.cijfer(RONDEUUR, kompassen.get(0).gebied().code());
        Kompascijfer stad = stof.stad(RONDEUUR);
        if (!isOverlast() || !wijk.isEr() || !stad.isEr() || wijk.onder() == null) {
            return null;
        }
        boolean gelijk =
                wijk.onder().compareTo(stad.waarde()) <= 0 && wijk.boven().compareTo(stad.waarde()) >= 0;
        String naam = kompassen.get(0).gebied().naam();
        if (gelijk) {
            return "Per ronde-uur is er geen duidelijk verschil met de stad. Meer rondes geven meer meldingen.";
        }
        return wijk.waarde().compareTo(stad.waarde()) > 0
                ? "Ook per ronde-uur ziet een conciërge in " + naam + " meer dan in de stad."
                : "Per ronde-uur ziet een conciërge in " + naam + " minder dan in de stad.";
    }

    /** As one can count it over: 100 − 20 × (14,8 − 11,2) ÷ 4,5 = 84. */
    static String som(Kompasvak vak) {
        Maatstaf maatstaf = vak.blad().maatstaf();
        if (vak.score() == null || maatstaf.afstand() == 0) {
            return null;
        }
        String teken = maatstaf.richting() < 0 ? " − " : " + ";
        String slot = vak.punten() == 40 || vak.punten() == 160 ? " (nooit onder 40 of boven 160)" : "";
        return "100" + teken + maatstaf.schaal() + " × ("
                + Kompaswoorden.fijn(vak.blad().wijk().waarde()) + " − "
                + Kompaswoorden.fijn(vak.blad().stad().waarde()) + ") ÷ " + afstand(maatstaf) + " = " + vak.punten()
                + slot;
    }

    private static String afstand(Maatstaf maatstaf) {
        return Kompaswoorden.fijn(BigDecimal.valueOf(maatstaf.afstand()));
    }

    String somuitleg(Kompasvak vak) {
        Kompasblad blad = vak.blad();
        if (vak.score() == null) {
            return null;
        }
        String stad = blad.stadnoot().isEmpty() ? "" : " " + blad.stadnoot();
        if (blad.maatstaf().afstand() == 0) {
            return "Alle wijken zijn gelijk aan de stad." + stad;
        }
        boolean inwoners = blad.eigen()
                && blad.eenheid().contains("inwoners")
                && blad.wijk().noemer() != null;
        return afstand(blad.maatstaf()) + " is hoe ver wijken gemiddeld van de stad af zitten."
                + (inwoners ? " " + geheel(blad.wijk().noemer()) + " inwoners (" + inwonersbron + ")." : "")
                + stad;
    }

    private static String hoofdletter(String woord) {
        return woord.isEmpty() ? woord : Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
