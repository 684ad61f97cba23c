package nl.buurtregie.wijkkompas.afscherming;

/**
 * What hiding cost.
 *
 * @param openbaar numbers that could have gone out
 * @param klein of these, hidden because they are small
 * @param bijvangst of these, hidden to protect a small one
 * @param berekend small numbers whose witness needed a linear program
 * @param alBekend small numbers of which earlier versions told more than that they are small; this one adds nothing to it
 * @param onopgelost small numbers that stay in reach whatever is hidden; must be 0 for a publication
 */
public record Uitslag(int openbaar, int klein, int bijvangst, int berekend, int alBekend, int onopgelost) {

    public static final Uitslag NIETS = new Uitslag(0, 0, 0, 0, 0, 0);

    public Uitslag plus(Uitslag ander) {
        return new Uitslag(
                openbaar + ander.openbaar,
                klein + ander.klein,
                bijvangst + ander.bijvangst,
                berekend + ander.berekend,
                alBekend + ander.alBekend,
                onopgelost + ander.onopgelost);
    }
}
