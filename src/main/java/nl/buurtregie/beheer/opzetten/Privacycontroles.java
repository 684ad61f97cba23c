package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** Whether somebody watches over what is kept of people, and whether what is too old goes. */
@ApplicationScoped
class Privacycontroles {

    @Inject
    private Bezetting bezetting;

    @Inject
    private Bewaarinstellingen bewaren;

    List<Controle> controles() {
        return List.of(
                bezetting.is(Rol.PRIVACYFUNCTIONARIS)
                        ? Controle.goed(
                                "Er is een privacyfunctionaris",
                                "vragen over eigen gegevens komen bij iemand aan",
                                Opzetstap.COLLEGAS)
                        : Controle.mist(
                                "Nog geen privacyfunctionaris",
                                "Zonder privacyfunctionaris leest niemand wat een bewoner over eigen gegevens vraagt, en"
                                        + " zet niemand het opruimen aan.",
                                Opzetstap.COLLEGAS),
                bewaren.isNachtAan()
                        ? Controle.goed("Opruimen staat aan", "wat te oud is, gaat ’s nachts weg", Opzetstap.TERMIJNEN)
                        : Controle.mist(
                                "Opruimen staat uit",
                                "Namen en verhalen blijven ook na hun termijn staan. De privacyfunctionaris zet het"
                                        + " opruimen aan bij Bewaren, na een proefronde.",
                                Opzetstap.TERMIJNEN));
    }
}
