package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** A mail is a way in, and not a place to keep stories. */
@ApplicationScoped
class Mailbewaring extends Eindigend {

    Mailbewaring() {
        super(Verlopen.weg("mailvoorstel", "weg_na"));
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "mailvoorstellen",
                Bewaring.Groep.BEWONERS,
                "E-mail van verwijzers",
                "wat iemand over buren schreef voordat er een zaak was",
                "publieke taak: bemiddelen",
                "AVG artikel 6, lid 1 e",
                Period.ofDays(Mailvoorstel.NALEESBAAR),
                "na het aanmelden of wegleggen",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "e-mails");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.VERWIJZERS, Mens.BUREN)
                .gegevens(
                        "naam en e-mailadres van de afzender",
                        "wat die schreef",
                        "PDF’s, foto’s en Word-bestanden die meekwamen")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR).op("/mail/{mailvoorstel: [0-9]{1,18}}"))
                .naar(Ontvanger.POSTBUS)
                .vrijeTekst("mailvoorstel.tekst", "mailvoorstel.onderwerp")
                .maatregelen(
                        "wie leest staat in het inzagelog",
                        "een bijlage gaat pas open als een coördinator haar liet nakijken, en gaat weg met de e-mail")
                .geteld("select count(*) from mailvoorstel", "e-mails");
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "mailvoorstel.kenmerk",
                "mailvoorstel.van_naam",
                "mailvoorstel.van_adres",
                "mailvoorstel.onderwerp",
                "mailvoorstel.tekst",
                "mailvoorstel.reden",
                "mailvoorstel.nummer",
                "mailbijlage.naam",
                "mailbijlage.wat",
                "mailbijlage.inhoud");
    }
}
