package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.bemiddeling.mail.Bijlagekeuring;
import nl.buurtregie.bemiddeling.mail.Mailbijlage;
import nl.buurtregie.medewerker.Ik;

/** A file of a mail is a document like any other: the same bounds, the same look for viruses. */
@ApplicationScoped
class Mailbijlagekeuring implements Bijlagekeuring {

    @Inject
    private Documentkeuring keuring;

    @Inject
    private Viruscontrole viruscontrole;

    @Inject
    private BewaarDocument bewaarDocument;

    @Override
    public Optional<String> soort(byte[] bestand) {
        return Documentkeuring.past(bestand).map(Documentsoort::woord);
    }

    @Override
    public Gekeurd keur(byte[] bestand) {
        byte[] inhoud = keuring.keur(bestand).inhoud();
        return new Gekeurd(inhoud, viruscontrole.keur(bestand));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void bewaar(Ik ik, String nummer, Mailbijlage bijlage) {
        byte[] inhoud = bijlage.inhoud();
        Documentgegevens gegevens = new Documentgegevens(
                UUID.nameUUIDFromBytes(("mailbijlage-" + bijlage.id()).getBytes(StandardCharsets.UTF_8)),
                nummer,
                bijlage.wat(),
                Toegang.PAAR,
                null);
        bewaarDocument.bewaarGekeurd(
                ik,
                gegevens,
                new Documentkeuring.Gekeurd(Documentkeuring.soort(inhoud).orElseThrow(), inhoud),
                bijlage.isNagekeken());
    }
}
