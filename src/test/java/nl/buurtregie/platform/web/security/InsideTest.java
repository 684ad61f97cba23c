package nl.buurtregie.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

class InsideTest {

    /** The launcher asks at the address that the server listens on, and then comes from there. */
    @Test
    void technische_paginas_zijn_voor_deze_machine_ook_op_haar_eigen_adres() {
        assertThat(opent("127.0.0.1", "127.0.0.1", null)).isTrue();
        assertThat(opent("::1", "::1", null)).isTrue();
        assertThat(opent("192.0.2.2", "192.0.2.2", null)).isTrue();
        assertThat(opent("192.0.2.3", "192.0.2.2", null)).isFalse();
        assertThat(opent("192.0.2.2", "192.0.2.2", "198.51.100.7"))
                .as("door de proxy die ook hier staat")
                .isFalse();
        assertThat(opent("127.0.0.1", "127.0.0.1", "198.51.100.7")).isFalse();
    }

    /** An orchestrator asks from another machine, and one that has the key through the proxy too. */
    @Test
    @Functie("BEH-07")
    void wie_de_sleutel_heeft_vraagt_van_overal_en_een_ander_alleen_als_het_open_staat() {
        String hier = "192.0.2.2";
        assertThat(opent("192.0.2.3", hier, null, "Bearer s3sleutel", " s3sleutel\n", false))
                .as("uit een bestand, met een regeleinde")
                .isTrue();
        assertThat(opent(hier, hier, "198.51.100.7", "Bearer s3sleutel", "s3sleutel", false))
                .isTrue();
        for (String vals : List.of("Bearer s3sleute", "Bearer s3sleutel1", "Bearer ", "s3sleutel", "Basic s3sleutel")) {
            assertThat(opent("192.0.2.3", hier, null, vals, "s3sleutel", false))
                    .as(vals)
                    .isFalse();
        }
        assertThat(opent("192.0.2.3", hier, null, "Bearer ", " ", false))
                .as("een lege sleutel is geen sleutel")
                .isFalse();
        assertThat(opent("192.0.2.3", hier, null, null, null, true)).isTrue();
        assertThat(opent("192.0.2.3", hier, "198.51.100.7", null, null, true))
                .as("open is niet open voor wie door de proxy komt")
                .isFalse();
    }

    private static boolean opent(String van, String op, String voorWie) {
        return opent(van, op, voorWie, null, null, false);
    }

    private static boolean opent(String van, String op, String voorWie, String gestuurd, String sleutel, boolean open) {
        HttpServletRequest vraag = (HttpServletRequest) Proxy.newProxyInstance(
                InsideTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (object, methode, waarden) -> switch (methode.getName()) {
                    case "getRemoteAddr" -> van;
                    case "getLocalAddr" -> op;
                    case "getHeader" ->
                        switch ((String) waarden[0]) {
                            case "X-Forwarded-For" -> voorWie;
                            case "Authorization" -> gestuurd;
                            default -> null;
                        };
                    default -> throw new IllegalStateException(methode.getName());
                });
        Inside binnen = Testobjecten.zet(new Inside(), "request", vraag);
        Testobjecten.zet(Testobjecten.zet(binnen, "key", Optional.ofNullable(sleutel)), "open", open);
        try {
            binnen.demand();
            return true;
        } catch (NotFound vreemde) {
            return false;
        }
    }
}
