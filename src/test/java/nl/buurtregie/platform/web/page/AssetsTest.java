package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The version in the addresses of style sheets and scripts. */
class AssetsTest {

    private static final Map<String, String> BESTANDEN =
            Map.of("/assets/app.css", "a{}", "/assets/app.js", "1", "/assets/fonts/f.woff2", "x");

    @Test
    void dezelfde_bestanden_zijn_op_elke_server_dezelfde_versie() {
        assertThat(versie(BESTANDEN)).matches("[0-9a-f]{12}").isEqualTo(versie(new TreeMap<>(BESTANDEN)));
    }

    @Test
    void een_ander_bestand_een_andere_naam_en_een_ander_lettertype_geven_een_andere_versie() {
        assertThat(Set.of(
                        versie(BESTANDEN),
                        versie(anders("/assets/app.js", "2")),
                        versie(anders("/assets/fonts/f.woff2", "y")),
                        versie(anders("/assets/nieuw.js", ""))))
                .hasSize(4);
    }

    /** While servers are renewed one by one, an old one is asked for files of the new one: that answer is not for a year. */
    @Test
    void alleen_een_adres_van_deze_bestanden_mag_lang_bewaard_worden() {
        Assets.useFiles(context(BESTANDEN));
        String eigen = "v=" + versie(BESTANDEN);
        assertThat(Assets.url("app.js")).isEqualTo("/assets/app.js?" + eigen);
        assertThat(Assets.isOurs("/assets/app.js", eigen)).isTrue();
        assertThat(Assets.isOurs("/assets/app.js", "v=0123456789ab")).isFalse();
        assertThat(Assets.isOurs("/assets/app.js", null)).isFalse();
        assertThat(Assets.isOurs("/werkvoorraad", eigen)).isFalse();
    }

    private static Map<String, String> anders(String pad, String inhoud) {
        Map<String, String> bestanden = new TreeMap<>(BESTANDEN);
        bestanden.put(pad, inhoud);
        return bestanden;
    }

    private static String versie(Map<String, String> bestanden) {
        return Assets.version(context(bestanden));
    }

    private static ServletContext context(Map<String, String> bestanden) {
        return (ServletContext) Proxy.newProxyInstance(
                AssetsTest.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (context, methode, wat) -> {
                    String pad = (String) wat[0];
                    return methode.getName().equals("getResourcePaths")
                            ? in(pad, bestanden.keySet())
                            : new ByteArrayInputStream(bestanden.get(pad).getBytes(StandardCharsets.UTF_8));
                });
    }

    /** As a container tells it: files, and folders with a slash behind them. */
    private static Set<String> in(String map, Set<String> paden) {
        return paden.stream()
                .filter(pad -> pad.startsWith(map))
                .map(pad -> pad.replaceFirst("^(" + map + "[^/]*/?).*$", "$1"))
                .collect(Collectors.toSet());
    }
}
