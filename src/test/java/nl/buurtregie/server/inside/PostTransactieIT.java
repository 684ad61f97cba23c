package nl.buurtregie.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Map;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Uitgaandepost;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A message and its cause stand or fall together. */
@ExtendWith(ArquillianExtension.class)
public class PostTransactieIT {

    private static final Bericht BERICHT = Bericht.los("proef", "proef@voorbeeld.example", "Proef", "Tekst");

    @Inject
    private Postkamer postkamer;

    @Inject
    private Uitgaandepost post;

    @Inject
    private UserTransaction transactie;

    @Test
    public void een_bericht_gaat_pas_uit_als_zijn_oorzaak_vastligt() throws Exception {
        int voor = aantal();
        transactie.begin();
        postkamer.verstuur(BERICHT);
        transactie.rollback();
        assertThat(aantal()).isEqualTo(voor);
        transactie.begin();
        long id = postkamer.verstuur(BERICHT);
        transactie.commit();
        assertThat(aantal()).isEqualTo(voor + 1);
        assertThat(post.van(java.util.List.of(id))).containsOnlyKeys(id);
    }

    @Test
    public void zonder_oorzaak_is_er_geen_bericht() {
        assertThatThrownBy(() -> postkamer.verstuur(BERICHT)).isInstanceOf(TransactionalException.class);
    }

    private int aantal() {
        Map<Poststand, Integer> tellingen = post.tellingen(Instant.EPOCH);
        return tellingen.values().stream().mapToInt(Integer::intValue).sum();
    }
}
