/** Whole cases one after another, to see that a program still does its work on what another version left. */
public final class LoopBench {

    private LoopBench() {}

    /** @param args where the product is, its database (address, user, password), and how many cases */
    public static void main(String[] args) throws Exception {
        ZakenBench.ruimGenoeg(args);
        Meting.Werk zaak = ZakenBench.zaak(args[0]);
        int aantal = Integer.parseInt(args[4]);
        for (int i = 0; i < aantal; i++) {
            zaak.doe();
        }
        System.out.println("  whole cases by it: " + aantal);
    }
}
