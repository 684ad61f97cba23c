package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People who do whatever a page offers, in any order, with days passing in between: the {@link Wetten} hold after every act.
 * A story that breaks one is told again, ever shorter, until nothing can be left out. For longer:
 * {@code deploy/bench/run werk [minutes]}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WerkIT {

    private static final int ZETTEN = 14;
    private static final int KORTER = 60;
    private static final List<Zet.Soort> KANSEN = kansen();

    @ArquillianResource
    private URL adres;

    @Test
    void wat_mensen_ook_doen_de_wetten_gelden() throws URISyntaxException {
        Geduld.totDeDemostadVolIs();
        ServerDatabase.execute("update uitgaand set gemaakt_op = least(gemaakt_op, now())"); // of tests in the future
        URI basis = adres.toURI();
        long zaad = Long.getLong("buurtregie.werk.zaad", 20261128);
        long tot = System.nanoTime() + Long.getLong("buurtregie.werk.seconden", 30) * 1_000_000_000;
        int handelingen = 0;
        int verhalen = 0;
        List<String> gevallen = new ArrayList<>();
        do {
            long eigen = zaad + verhalen++;
            List<Zet> zetten = zetten(eigen);
            List<String> regels = new ArrayList<>();
            String fout = fout(basis, eigen, zetten, regels);
            handelingen += zetten.size();
            if (fout != null) {
                gevallen.add(kortste(basis, eigen, zetten, fout, regels));
            }
        } while (System.nanoTime() < tot);
        System.out.printf("Werk: %d handelingen in %d verhalen vanaf zaad %d%n", handelingen, verhalen, zaad);
        assertThat(gevallen).isEmpty();
    }

    /** Mostly people do what they may. */
    private static List<Zet.Soort> kansen() {
        List<Zet.Soort> kansen = new ArrayList<>(Collections.nCopies(12, Zet.Soort.DOE));
        for (Zet.Soort soort :
                List.of(Zet.Soort.DUBBEL, Zet.Soort.LAAT, Zet.Soort.VERBODEN, Zet.Soort.KLOK, Zet.Soort.BEWONER)) {
            kansen.addAll(Collections.nCopies(2, soort));
        }
        kansen.addAll(List.of(Zet.Soort.ERBIJ, Zet.Soort.CIJFERS, Zet.Soort.POST));
        return kansen;
    }

    private static List<Zet> zetten(long zaad) {
        Random toeval = new Random(zaad);
        List<Zet> zetten = new ArrayList<>();
        for (int i = 0; i < ZETTEN; i++) {
            Zet.Soort soort = KANSEN.get(toeval.nextInt(KANSEN.size()));
            zetten.add(new Zet(soort, toeval.nextInt(1000), toeval.nextLong()));
        }
        return zetten;
    }

    /** The law that was broken, or null. */
    private static String fout(URI basis, long zaad, List<Zet> zetten, List<String> regels) {
        Verhaal verhaal = new Verhaal(basis, zaad);
        try {
            verhaal.vertel(zetten);
            if (Boolean.getBoolean("buurtregie.werk.vertel")) {
                System.out.println("zaad " + zaad + "\n  " + String.join("\n  ", verhaal.regels));
            }
            return null;
        } catch (Wetten.Overtreding overtreding) {
            regels.addAll(verhaal.regels);
            regels.add(overtreding.getMessage());
            return overtreding.wet;
        }
    }

    /** Without every act that can be missed, the story with which it still goes wrong in the same way. */
    private static String kortste(URI basis, long zaad, List<Zet> zetten, String fout, List<String> eerste) {
        List<String> regels = eerste;
        List<Zet> kort = new ArrayList<>(zetten);
        boolean bleef = fout.equals(fout(basis, zaad, kort, new ArrayList<>()));
        int over = KORTER;
        for (int i = kort.size() - 1; bleef && i >= 0 && over-- > 0; i--) {
            List<Zet> zonder = new ArrayList<>(kort);
            zonder.remove(i);
            List<String> verteld = new ArrayList<>();
            if (fout.equals(fout(basis, zaad, zonder, verteld))) {
                kort = zonder;
                regels = verteld;
            }
        }
        return "zaad " + zaad + ": " + fout + (bleef ? "" : " (niet opnieuw gezien)") + "\n  "
                + String.join("\n  ", regels) + "\n";
    }
}
