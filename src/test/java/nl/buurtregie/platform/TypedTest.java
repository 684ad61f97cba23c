package nl.buurtregie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00a0", "\u200b", "\ufeff", "\u00ad", "\u200d", "\u2060 \u200e", "\uffff", "\ud83d", "\u000b"})
    void wat_niemand_ziet_is_niets(String getypt) {
        assertThat(Typed.text(getypt)).isEmpty();
    }

    @Test
    void een_naam_is_wat_men_ziet() {
        assertThat(Typed.text("Jan\u00a0de\u202fVries\u200b")).isEqualTo("Jan de Vries");
        assertThat(Typed.text("Jan\u00adsen\u202e")).isEqualTo("Jansen");
        assertThat(Typed.text("een\u2028twee\u000bdrie")).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void wat_letters_en_tekeningen_verbindt_blijft() {
        String gezin = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        String perzisch = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        String hart = "\u2764\ufe0f\u200d\ud83d\udd25";
        assertThat(Typed.text(gezin)).isEqualTo(gezin);
        assertThat(Typed.text(perzisch)).isEqualTo(perzisch);
        assertThat(Typed.text(hart)).isEqualTo(hart);
        assertThat(Typed.text("\u200dJan\u200d\u200d 5")).isEqualTo("Jan 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06\u00a012345678",
                "06\u201112345678",
                "06\u201312345678",
                "\u202a06 12345678\u202c",
                "06-12345678"
            })
    void een_nummer_dat_er_goed_uitziet_is_goed(String getypt) {
        assertThat(Typed.digits(getypt)).matches(PhoneNumber.FORM);
        assertThat(PhoneNumber.orAddress(getypt)).matches(PhoneNumber.FORM);
    }

    /** What a telephone dials is the number that somebody reads. */
    @ParameterizedTest
    @CsvSource({
        "06 12345678,             0612345678",
        "+31 (0)6-12345678,       +31612345678",
        "+31 06 12345678,         +31612345678",
        "0031 6 12 34 56 78,      +31612345678",
        "+32 (0)470 12 34 56,     +32470123456",
        "0049 151 23456789,       +4915123456789",
        "(050) 367 70 00,         0503677000",
        "+31 (0)6 12 34 56 78,    +31612345678"
    })
    void een_nummer_wordt_gebeld_zoals_het_bedoeld_is(String getypt, String gebeld) {
        assertThat(getypt).matches(PhoneNumber.FORM);
        assertThat(PhoneNumber.dial(getypt)).isEqualTo(gebeld);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@voorbeeld.nl\u00a0",
                "jan@voorbeeld.nl\u200b",
                "jan.@gmail.com",
                ".jan@gmail.com",
                "jan..de@gmail.com",
                "jan@gmail..com",
                "jan@.gmail.com",
                "jan@gmail.com.",
                "jan@foo_bar.nl",
                "jan@hotmail.com'",
                "jan@gmail.com/",
                "jan[1]@gmail.com",
                "jan@gmail",
                "jan@@gmail.com"
            })
    void waar_geen_mail_heen_kan_is_geen_adres(String getypt) {
        assertThat(MailAddress.isPossible(getypt)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan.de-Vries+buren@Voorbeeld.NL",
                "o'neil@mail.co.uk",
                "j@x.nl",
                "jan_1@voor-beeld.example",
                "jan@m\u00fcller.de",
                "\u00e9l\u00e8ve@voorbeeld.nl",
                "jan%werk@voorbeeld.nl"
            })
    void waar_mail_heen_kan_is_een_adres_en_de_mailserver_kent_het(String getypt) throws AddressException {
        assertThat(MailAddress.isPossible(getypt)).isTrue();
        InternetAddress aan = new InternetAddress(MailAddress.onTheWire(getypt), true);
        assertThat(aan.getAddress().replaceAll(".*@", "")).matches("[A-Za-z0-9.-]+");
    }

    @Test
    void een_domein_met_vreemde_letters_reist_als_gewone() {
        assertThat(MailAddress.onTheWire("jan@m\u00fcller.de")).isEqualTo("jan@xn--mller-kva.de");
        assertThat(MailAddress.onTheWire("Jan@Voorbeeld.nl")).isEqualTo("Jan@Voorbeeld.nl");
    }
}
