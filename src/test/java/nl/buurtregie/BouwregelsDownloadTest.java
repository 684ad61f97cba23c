package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** KOM-17: whoever sees a table or a figure can take it along. */
class BouwregelsDownloadTest {

    private static final Pattern IN = Pattern.compile("@template\\.([A-Za-z.]+)\\(");

    private static final Pattern TABEL =
            Pattern.compile("lijst__tabel|<table|class=\"trechter\"|@template\\.component\\.(grafiek\\.|tabel\\()");

    private static final Pattern BESTAND = Pattern.compile("icoon = \"download\"|bestand = (?!true)");

    /** Lists of figures that look otherwise. */
    private static final Set<String> OOK_EEN_TABEL = Set.of(
            "overlast/hotspots",
            "overlast/rooster",
            "wijkkompas/landelijk",
            "bemiddeling/vrijwilligers",
            "vrijwilliger/kosten");

    private static final Map<String, String> ZONDER = Map.of(
            "beheer/beslistabel", "rules that are edited, and no figures",
            "inloggen/inloggen", "the accounts of a demo",
            "mensen/mensen",
                    "who works here stays in the house; what changed about it is in the security log, with its file",
            "platform/fout", "what a colleague typed beside what you typed",
            "privacy/bewaren", "a sample of what goes; all kinds are in the register, with its spreadsheet",
            "toezicht/inzage", "who looked at whom, answered on the page to who has to answer it",
            "vanzelf/lijst", "messages with their switches, and no figures",
            "zoek/adres", "people at one door: read with a ground, and not taken along",
            "zoek/zoeken", "found people: the same");

    private final Map<String, String> sjablonen = new HashMap<>();

    @Test
    @Functie("KOM-17")
    void elke_pagina_met_een_tabel_of_een_figuur_heeft_een_bestand() {
        for (Path een : Broncode.bestanden(Broncode.JTE, ".jte")) {
            String naam = Broncode.JTE.relativize(een).toString().replaceFirst("[.]jte$", "");
            sjablonen.put(naam, Broncode.lees(een));
        }
        Set<String> met = new HashSet<>();
        Set<String> zonder = new HashSet<>();
        sjablonen.forEach((naam, tekst) -> {
            String alles = alles(naam, new HashSet<>());
            boolean isPagina = tekst.contains("@template.layout.pagina(");
            if (isPagina
                    && (OOK_EEN_TABEL.contains(naam) || TABEL.matcher(alles).find())) {
                (BESTAND.matcher(alles).find() ? met : zonder).add(naam);
            }
        });
        assertThat(met)
                .contains("bemiddeling/werkvoorraad", "wijkkompas/resultaten")
                .containsAll(OOK_EEN_TABEL);
        assertThat(zonder).containsExactlyInAnyOrderElementsOf(ZONDER.keySet());
    }

    /** With its parts; a component takes a file or not, whoever uses it says so. */
    private String alles(String naam, Set<String> gezien) {
        if (!sjablonen.containsKey(naam) || naam.matches("(component|layout)/.*") || !gezien.add(naam)) {
            return "";
        }
        StringBuilder alles = new StringBuilder(sjablonen.get(naam));
        IN.matcher(sjablonen.get(naam))
                .results()
                .forEach(deel -> alles.append(alles(deel.group(1).replace('.', '/'), gezien)));
        return alles.toString();
    }
}
