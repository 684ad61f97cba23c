package nl.buurtregie.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
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

    private static boolean opent(String van, String op, String voorWie) {
        HttpServletRequest vraag = (HttpServletRequest) Proxy.newProxyInstance(
                InsideTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (object, methode, waarden) -> switch (methode.getName()) {
                    case "getRemoteAddr" -> van;
                    case "getLocalAddr" -> op;
                    case "getHeader" -> "X-Forwarded-For".equals(waarden[0]) ? voorWie : null;
                    default -> throw new IllegalStateException(methode.getName());
                });
        Inside binnen = Testobjecten.zet(Testobjecten.zet(new Inside(), "request", vraag), "key", Optional.empty());
        try {
            binnen.demand();
            return true;
        } catch (NotFound vreemde) {
            return false;
        }
    }
}
