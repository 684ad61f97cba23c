package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks in what comes out of every door for what must not come out of it. */
final class Lekproef {

    private final List<String> geheimen;
    private final Map<String, Integer> deuren = new TreeMap<>();
    private final List<String> lekken = new ArrayList<>();

    /** @param geheimen words that stand nowhere else */
    Lekproef(String... geheimen) {
        this.geheimen = List.of(geheimen);
    }

    /** @param nummers of cases, when they were not typed here; where a case is in the address, it may be called by it */
    void keur(String wie, String deur, HttpResponse<String> antwoord, String... nummers) {
        deuren.merge(wie, 1, Integer::sum);
        if (!deur.startsWith("zoek op")) {
            geheimen.forEach(woord -> zoek(wie, deur, antwoord, woord));
        }
        if (!deur.contains("{nummer}")) {
            for (String nummer : nummers) {
                zoek(wie, deur, antwoord, nummer);
            }
        }
        if (antwoord.statusCode() >= 500) {
            lekken.add(wie + " brak " + deur);
        }
    }

    void lek(String wat) {
        lekken.add(wat);
    }

    private void zoek(String wie, String deur, HttpResponse<String> antwoord, String geheim) {
        if (antwoord.body().contains(geheim)) {
            lekken.add(wie + " vond ‘" + geheim + "’ via " + deur + " (" + antwoord.statusCode() + ")");
        }
    }

    void isDicht() {
        System.out.println("Lekproef, deuren geprobeerd per rol: " + deuren);
        assertThat(deuren.values()).allMatch(aantal -> aantal > 60);
        assertThat(lekken).isEmpty();
    }
}
