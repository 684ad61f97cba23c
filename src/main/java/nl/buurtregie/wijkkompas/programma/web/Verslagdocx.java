package nl.buurtregie.wijkkompas.programma.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.correspondentie.Brieftekst.Blok;
import nl.buurtregie.wijkkompas.programma.Bedragen;
import nl.buurtregie.wijkkompas.programma.Geld;
import nl.buurtregie.wijkkompas.programma.Geldtabel;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers;
import nl.buurtregie.wijkkompas.programma.Verslag;
import nl.buurtregie.wijkkompas.programma.Verslag.Hoofdstuk;

/** The yearly report for a word processor; the same words and figures as on the page and in the PDF. */
final class Verslagdocx {

    private final Verslag verslag;
    private final Docx docx;

    private Verslagdocx(Verslag verslag) {
        this.verslag = verslag;
        this.docx = new Docx(verslag.titel(), verslag.afzender());
    }

    static byte[] van(Verslag verslag) {
        Verslagdocx maker = new Verslagdocx(verslag);
        maker.schrijf();
        return maker.docx.bestand();
    }

    private void schrijf() {
        docx.kop(0, verslag.titel());
        docx.alinea("Gemaakt op " + verslag.gemaakt() + ". " + verslag.bron());
        if (!verslag.inleiding().isEmpty()) {
            docx.kop(1, "Inleiding");
            tekst(verslag.inleiding(), 2);
        }
        verslag.hoofdstukken().forEach(this::hoofdstuk);
        if (!verslag.geld().regels().isEmpty()) {
            docx.kop(1, Verslagwoorden.GELD);
            geld(verslag.geld());
        }
        if (!verslag.vooruitblik().isEmpty()) {
            docx.kop(1, "Vooruitblik");
            tekst(verslag.vooruitblik(), 2);
        }
        docx.kop(1, Verslagwoorden.DEFINITIES);
        docx.tabel(
                List.of("Woord", "Wat het betekent"),
                verslag.definities().stream()
                        .map(een -> Docxtabel.Rij.van(een.naam(), een.uitleg()))
                        .toList());
    }

    private void hoofdstuk(Hoofdstuk deel) {
        docx.kop(1, verslag.kop(deel));
        docx.kop(2, Verslagwoorden.DOEL);
        tekstOfLeeg(deel.doel());
        docx.kop(2, Verslagwoorden.GEDAAN);
        tekstOfLeeg(Stream.concat(deel.gedaan().stream(), deel.eigen().stream()).toList());
        if (deel.uren() != null) {
            docx.alinea(Verslagwoorden.uren(deel.uren()));
        }
        docx.kop(2, Verslagwoorden.RESULTAAT);
        if (deel.cijfers() == null || !deel.resultaat().isEmpty()) {
            tekstOfLeeg(deel.resultaat());
        }
        if (deel.cijfers() != null) {
            cijfers(deel.cijfers());
        }
        docx.kop(2, Verslagwoorden.KOSTEN);
        kosten(deel);
    }

    private void cijfers(Jaarcijfers.Deel deel) {
        docx.kop(3, "Cijfers");
        docx.tabel(
                List.of("Cijfer", "Waarde", "Geteld op", "Marge", "Nederland"),
                deel.cijfers().stream()
                        .map(een -> Docxtabel.Rij.van(een.naam(), een.waarde(), een.n(), een.marge(), een.land()))
                        .toList());
        if (!deel.staven().staven().isEmpty()) {
            docx.kop(3, deel.staven().kop());
            docx.tabel(
                    List.of("Wat", "Aantal", "Naast elkaar, vanaf 0"),
                    deel.staven().staven().stream()
                            .map(een -> Docxtabel.Rij.van(
                                    een.naam(),
                                    een.aantal(),
                                    docx.beeld(Balken.png(een.procent()), een.naam() + ": " + een.aantal())))
                            .toList());
        }
        docx.kop(3, deel.wijken().kop());
        docx.tabel(
                Stream.concat(Stream.of("Wijk"), deel.wijken().kolommen().stream())
                        .toList(),
                deel.wijken().rijen().stream()
                        .map(rij -> new Docxtabel.Rij(
                                Stream.concat(Stream.of(rij.wijk()), rij.waarden().stream())
                                        .toList(),
                                false))
                        .toList());
    }

    private void kosten(Hoofdstuk deel) {
        if (deel.geld() == null) {
            docx.alinea(Verslagwoorden.GEEN_GELD);
            return;
        }
        docx.alinea(Verslagwoorden.bedragen(deel.geld()));
        if (deel.kosten() != null) {
            docx.alinea(Verslagwoorden.perZaak(deel.kosten()));
        }
    }

    private void geld(Geldtabel tabel) {
        List<Docxtabel.Rij> rijen = new ArrayList<>();
        for (Geldtabel.Regel regel : tabel.regels()) {
            Bedragen geld = regel.bedragen();
            byte[] beeld = Balken.png(tabel.lengte(geld.realisatie()), tabel.lengte(geld.begroting()));
            rijen.add(new Docxtabel.Rij(
                    Stream.concat(
                                    bedragen(regel.naam(), geld),
                                    Stream.of(docx.beeld(beeld, Verslagwoorden.bedragen(geld))))
                            .toList(),
                    false));
        }
        rijen.add(new Docxtabel.Rij(
                Stream.concat(bedragen("Totaal", tabel.totaal()), Stream.of("")).toList(), true));
        docx.tabel(
                List.of("Lijn", "Begroting", "Realisatie", "Resultaat", "Donker: realisatie, licht: begroting"), rijen);
        docx.alinea(Verslagwoorden.EENHEID);
    }

    private static Stream<Object> bedragen(String naam, Bedragen geld) {
        return Stream.of(
                naam,
                Geld.inWoorden(geld.begroting()),
                Geld.inWoorden(geld.realisatie()),
                Geld.inWoorden(geld.resultaat()));
    }

    private void tekstOfLeeg(List<Blok> blokken) {
        if (blokken.isEmpty()) {
            docx.alinea(Verslagwoorden.LEEG);
        }
        tekst(blokken, 3);
    }

    private void tekst(List<Blok> blokken, int niveau) {
        for (Blok blok : blokken) {
            if (blok.isKop()) {
                docx.kop(niveau, blok.regels().get(0));
            } else if (blok.isLijst()) {
                blok.regels().forEach(docx::punt);
            } else {
                docx.alinea(String.join(" ", blok.regels()));
            }
        }
    }
}
