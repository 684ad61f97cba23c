package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** What a partner sees with the link in the mail: the problem and its photos, as long as the answer is open. */
@ApplicationScoped
@Transactional
public class Partnerinzage {

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Problemen problemen;

    @Inject
    private Fotokluis kluis;

    /** @param fotos keys */
    public record Inzage(Overdracht overdracht, Probleem probleem, List<Fotokluis.Beeld> fotos) {

        /** Where it is and what we wrote, as long as something is asked of the partner; afterwards only what was answered. */
        public boolean isVolledig() {
            return overdracht.isOpen();
        }
    }

    /** @throws NotFound when the link does not work (any more) */
    public Inzage van(String geheim) {
        Overdracht overdracht = Geheim.van(geheim)
                .flatMap(gekend -> overdrachten.metGeheim(gekend.hash()))
                .orElseThrow(NotFound::new);
        Probleem probleem = problemen.vanOverdracht(overdracht);
        return new Inzage(overdracht, probleem, overdracht.isOpen() ? kluis.voor(overdracht) : List.of());
    }

    /** @throws NotFound for a photo of something else */
    public byte[] foto(String geheim, UUID foto) {
        boolean hoort = van(geheim).fotos().stream().anyMatch(een -> een.id().equals(foto));
        if (!hoort) {
            throw new NotFound();
        }
        return kluis.inhoud(foto).orElseThrow(NotFound::new);
    }
}
