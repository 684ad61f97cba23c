package nl.buurtregie.correspondentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.correspondentie.Brieftekst.Stuk;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The lines of one part of a letter. What is no bold and no italic stays the words that were typed. */
final class Brieftekstregels extends AbstractVisitor {

    private final List<List<Stuk>> regels = new ArrayList<>(List.of(new ArrayList<>()));
    private int vet;
    private int cursief;

    private Brieftekstregels() {}

    static List<List<Stuk>> van(Node deel) {
        Brieftekstregels lezer = new Brieftekstregels();
        deel.accept(lezer);
        return lezer.regels;
    }

    /** On one line. */
    static List<Stuk> samen(Node deel) {
        List<Stuk> samen = new ArrayList<>();
        for (List<Stuk> regel : van(deel)) {
            if (!samen.isEmpty()) {
                samen.add(new Stuk(" ", false, false));
            }
            samen.addAll(regel);
        }
        return samen;
    }

    private void woorden(String tekst) {
        boolean los = false;
        for (String deel : tekst.split(Character.toString(Briefwoorden.LINKS_NAAR_RECHTS), -1)) {
            if (!deel.isEmpty()) {
                voegToe(new Stuk(deel, vet > 0, cursief > 0, los));
            }
            los = !los;
        }
    }

    private void voegToe(Stuk nieuw) {
        List<Stuk> regel = regels.get(regels.size() - 1);
        int laatste = regel.size() - 1;
        Optional<Stuk> samen =
                laatste < 0 ? Optional.empty() : regel.get(laatste).met(nieuw);
        samen.ifPresentOrElse(een -> regel.set(laatste, een), () -> regel.add(nieuw));
    }

    @Override
    public void visit(Text node) {
        woorden(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        woorden(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        woorden(node.getLiteral());
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        boolean zichtbaar = node.getFirstChild() instanceof Text woorden
                && node.getDestination().endsWith(woorden.getLiteral());
        if (!zichtbaar) {
            woorden(" (" + node.getDestination() + ")");
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        regels.add(new ArrayList<>());
    }

    @Override
    public void visit(HardLineBreak node) {
        regels.add(new ArrayList<>());
    }

    @Override
    public void visit(StrongEmphasis node) {
        vet++;
        visitChildren(node);
        vet--;
    }

    @Override
    public void visit(Emphasis node) {
        cursief++;
        visitChildren(node);
        cursief--;
    }
}
