package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;

/** A mail server with a certificate that nobody vouches for gets no mail. */
class MailTlsTest {

    @Test
    void een_vals_certificaat_krijgt_geen_post() {
        Mailproef.proef(proef -> {
            proef.instellingen.put("buurtregie.mail.tls", "tls");
            GreenMail vals = new GreenMail(new ServerSetup(proef.poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
            vals.start();
            try {
                long id = proef.verstuur(
                        Bericht.los("bericht", "buur@voorbeeld.example", "Een onderwerp", "Een verhaal"));
                proef.ronde();
                assertThat(vals.getReceivedMessages()).isEmpty();
                assertThat(proef.vraag("select stand from uitgaand where id = " + id))
                        .isNotEqualTo("VERSTUURD");
            } finally {
                vals.stop();
            }
        });
    }
}
