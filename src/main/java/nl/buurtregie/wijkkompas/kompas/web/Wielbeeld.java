package nl.buurtregie.wijkkompas.kompas.web;

import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;
import nl.buurtregie.wijkkompas.kompas.Kwadrant;
import nl.buurtregie.wijkkompas.kompas.web.WielView.Naam;
import nl.buurtregie.wijkkompas.kompas.web.WielView.Regel;
import nl.buurtregie.wijkkompas.kompas.web.WielView.Vak;

/** Draws a compass: where every cell, number and name stands. */
final class Wielbeeld {

    private static final double[] STRALEN = {52, 98, 169, 217};
    private static final double NAAM = 227;
    private static final double RUIT = 14;
    private static final double LETTER = 13.5;
    private static final double RUIM = 90;

    private final Kompas kompas;
    private final Kompaswegen keuze;
    private final String id;
    private final List<Vak> vakken = new ArrayList<>();
    private final List<Naam> namen = new ArrayList<>();
    private String gekozen;

    Wielbeeld(Kompas kompas, Kompaswegen keuze, String id) {
        this.kompas = kompas;
        this.keuze = keuze;
        this.id = id;
    }

    WielView teken() {
        List<Kompasvak> weg = kompas.weg(keuze.thema());
        if (keuze.isThema() && weg.size() == 2) {
            return thema(weg.get(0), weg.get(1));
        }
        Kompasvak midden = kompas.midden();
        voegToe(midden, true, 0, new Boog(0, 360, 0, STRALEN[0]), keuze.naarGeheel(), midden(midden));
        for (int i = 0; i < 4; i++) {
            kwadrant(kompas.kwadranten().get(i), i * 90);
        }
        return klaar("Wijkkompas " + kompas.gebied().naam() + " " + kompas.jaar(), true);
    }

    private WielView klaar(String titel, boolean kruis) {
        List<Vak> opRing = vakken.stream()
                .sorted((een, ander) -> Integer.compare(een.ring(), ander.ring()))
                .toList();
        return new WielView(
                id,
                titel,
                "Score van elk onderdeel, van binnen naar buiten. De stad is 100, hoog is gunstig. Alles staat ook in de tabel.",
                opRing,
                namen,
                gekozen,
                kruis);
    }

    /** One theme alone, its indicators around it; the centre leads back. */
    private WielView thema(Kompasvak kwadrant, Kompasvak thema) {
        boolean oordeel = isOordeel(kwadrant);
        voegToe(thema, oordeel, 0, new Boog(0, 360, 0, STRALEN[1]), keuze.naarThema(thema.code()), midden(thema));
        bladen(thema, oordeel, 0, 360, STRALEN[1], STRALEN[3]);
        return klaar(thema.naam() + " in " + kompas.gebied().naam() + " " + kompas.jaar(), false);
    }

    private static boolean isOordeel(Kompasvak kwadrant) {
        return Kwadrant.valueOf(kwadrant.code()).isOordeel();
    }

    private void kwadrant(Kompasvak kwadrant, double van) {
        boolean oordeel = isOordeel(kwadrant);
        boolean onder = van == 90 || van == 180;
        List<Regel> regels = new ArrayList<>();
        double regel = oordeel ? onder ? 92 : 83 : 72;
        regels.add(new Regel(
                kwadrant.naam(),
                null,
                null,
                "k-boog",
                id + kwadrant.code(),
                Boog.regel(van, van + 90, regel, onder),
                null));
        if (oordeel) {
            double hoek = van + 45;
            regels.add(Regel.op(Kompaswoorden.kort(kwadrant), Boog.x(hoek, 68), Boog.y(hoek, 68) + 5, "k-groot"));
        }
        voegToe(kwadrant, oordeel, 1, new Boog(van, van + 90, STRALEN[0], STRALEN[1]), naarThema(kwadrant), regels);
        double breed = 90.0 / Math.max(1, kwadrant.delen().size());
        for (int i = 0; i < kwadrant.delen().size(); i++) {
            Kompasvak thema = kwadrant.delen().get(i);
            Boog boog = new Boog(van + i * breed, van + (i + 1) * breed, STRALEN[1], STRALEN[2]);
            voegToe(thema, oordeel, 2, boog, naarThema(thema), themaregels(thema, oordeel, boog));
            bladen(thema, oordeel, boog.van(), boog.tot(), STRALEN[2], STRALEN[3]);
        }
    }

    private String naarThema(Kompasvak vak) {
        return keuze.naarThema(vak.code());
    }

    private void bladen(Kompasvak thema, boolean oordeel, double van, double tot, double binnen, double buiten) {
        double breed = (tot - van) / Math.max(1, thema.delen().size());
        for (int i = 0; i < thema.delen().size(); i++) {
            Kompasvak blad = thema.delen().get(i);
            Boog boog = new Boog(van + i * breed, van + (i + 1) * breed, binnen, buiten);
            boolean ruim = boog.breed() > RUIM;
            List<Regel> regels = ruim ? themaregels(blad, true, boog) : getal(blad, boog);
            voegToe(blad, oordeel, 3, boog, keuze.naarIndicator(blad.code()), regels);
            if (!ruim && Math.toRadians(breed) * NAAM >= LETTER) {
                namen.add(naam(blad, boog.hoek()));
            }
        }
    }

    private void voegToe(Kompasvak vak, boolean oordeel, int ring, Boog boog, String href, List<Regel> regels) {
        boolean dit =
                keuze.vak().equals(vak.code()) && (ring > 0 || !keuze.vak().isEmpty());
        if (dit) {
            double buiten = ring == 2 ? STRALEN[3] : boog.buiten();
            gekozen = new Boog(boog.van(), boog.tot(), boog.binnen(), buiten).vorm();
        }
        String kleur = Kompaswoorden.kleur(vak, oordeel, ring);
        vakken.add(new Vak(ring, boog.hoek(), href, kleur, boog.vorm(), Kompaswoorden.zeg(vak), dit, regels));
    }

    /** Number above name to the eye, name before number to the ear, as in every cell. */
    private static List<Regel> midden(Kompasvak vak) {
        List<Regel> regels = new ArrayList<>();
        List<String> naam = gebroken(vak.naam(), 13);
        int hoger = (naam.size() - 1) * 6;
        for (int i = 0; i < naam.size(); i++) {
            regels.add(Regel.op(naam.get(i), Boog.MIDDEN, Boog.MIDDEN + 24 - hoger + i * 13, "k-naam"));
        }
        regels.add(Regel.op(Kompaswoorden.kort(vak), Boog.MIDDEN, Boog.MIDDEN + 8 - hoger, "k-reus"));
        return regels;
    }

    private static List<Regel> themaregels(Kompasvak thema, boolean oordeel, Boog boog) {
        List<Regel> regels = new ArrayList<>();
        List<String> woorden = gebroken(thema.naam(), 10);
        double hoog = woorden.size() * 13 + (oordeel ? 17 : 0);
        double y = Boog.y(boog.hoek(), boog.straal()) - hoog / 2 + 10;
        double x = Boog.x(boog.hoek(), boog.straal());
        for (String woord : woorden) {
            regels.add(Regel.op(woord, x, y, "k-naam"));
            y += 13;
        }
        if (oordeel) {
            regels.add(Regel.op(Kompaswoorden.kort(thema), x, y + 4, "k-groot"));
        }
        return regels;
    }

    /** Upright where there is room, along the spoke where there is a little, else only in the theme drawn large. */
    private static List<Regel> getal(Kompasvak blad, Boog boog) {
        String tekst = Kompaswoorden.kort(blad);
        if (boog.breed() >= 7.0 * tekst.length() + 4) {
            return List.of(Regel.op(
                    tekst, Boog.x(boog.hoek(), boog.straal()), Boog.y(boog.hoek(), boog.straal()) + 4.5, "k-getal"));
        }
        if (boog.breed() < LETTER) {
            return List.of();
        }
        boolean links = boog.hoek() % 360 >= 180;
        double straal = links ? -boog.straal() : boog.straal();
        return List.of(new Regel(tekst, Boog.rond(straal), "4.5", "k-getal", null, null, draai(boog.hoek(), links)));
    }

    private Naam naam(Kompasvak blad, double hoek) {
        boolean links = hoek % 360 >= 180;
        boolean eigen = blad.blad().eigen();
        double straal = NAAM + (eigen ? RUIT : 0);
        double ruit = NAAM + 4;
        return new Naam(
                blad.naam(),
                draai(hoek, links),
                Boog.rond(links ? -straal : straal),
                Boog.rond((links ? -ruit : ruit) - 4.5),
                links,
                eigen,
                blad.code().equals(keuze.vak()));
    }

    private static String draai(double hoek, boolean links) {
        return "translate(" + Boog.MIDDEN + " " + Boog.MIDDEN + ") rotate(" + Boog.rond(hoek + (links ? 90 : -90))
                + ")";
    }

    /** In at most two lines, the first as long as fits. */
    static List<String> gebroken(String tekst, int ruimte) {
        if (tekst.length() <= ruimte || !tekst.contains(" ")) {
            return List.of(tekst);
        }
        int plek = tekst.lastIndexOf(' ', ruimte);
        int breuk = plek < 0 ? tekst.indexOf(' ') : plek;
        return List.of(tekst.substring(0, breuk), tekst.substring(breuk + 1));
    }
}
