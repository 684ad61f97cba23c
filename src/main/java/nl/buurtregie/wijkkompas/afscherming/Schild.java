package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts that hang together, wholes and their parts, and which of them may be shown. It reckons what a reader of all shown
 * counts can know of the others – what is shown is rounded, so it tells a range, and a whole and its parts narrow each other's
 * range – and hides more, the smallest neighbour first, until every small count can still be anything that is small.
 */
public final class Schild {

    private static final int GEEN_GRENS = 1_000_000;
    private static final int RONDEN = 60;
    private static final int KERN = GEEN_GRENS;

    private final Regels regels;
    private final List<Vak> vakken = new ArrayList<>();
    private final List<Som> sommen = new ArrayList<>();
    private final Deque<Som> teDoen = new ArrayDeque<>();

    public Schild(Regels regels) {
        this.regels = regels;
    }

    /** One count: what it is, whether it is shown, and what a reader can know of it. */
    public static final class Vak {
        private final Regels regels;
        private final int aantal;
        private final boolean getoond;
        private final boolean kern;
        private final List<Som> sommen = new ArrayList<>();
        private boolean open;
        private boolean bekend;
        private boolean vast;
        private boolean hopeloos;
        private int onder;
        private int boven = GEEN_GRENS;
        private int van;
        private int tot;

        private Vak(Regels regels, int aantal, boolean getoond, boolean kern) {
            this.regels = regels;
            this.aantal = aantal;
            this.getoond = getoond;
            this.kern = kern;
            open = getoond && !regels.isKlein(aantal);
        }

        boolean isOpen() {
            return open;
        }

        public void sluit() {
            open = false;
        }

        /** Known to the last one from another page, whatever is hidden here. */
        public Vak vast() {
            vast = true;
            return bekend();
        }

        /** Where it is shown, take it as known to the last one: then it does not matter what other pages tell of it. */
        Vak bekend() {
            bekend = true;
            return this;
        }

        /** Its dash is only there when there is something. */
        public Vak isEr() {
            onder = 1;
            return this;
        }

        /** Known from elsewhere to be no less and no more than this. */
        public Vak hoogstens(int hoogstens) {
            boven = hoogstens;
            return this;
        }

        /** Rounded, or as a hidden count reads. */
        public int getoond() {
            return open ? regels.afgerond(aantal) : Afscherming.VERBORGEN;
        }

        private void begin() {
            van = onder;
            tot = boven;
            if (open && bekend) {
                van = aantal;
                tot = aantal;
            } else if (open) {
                van = Math.max(van, regels.vanaf(aantal));
                tot = Math.min(tot, regels.totEnMet(aantal));
            }
        }

        private boolean isTeRaden() {
            return regels.isKlein(aantal) && (van > 1 || tot < regels.klein() - 1);
        }

        private int prijs() {
            return kern ? KERN + aantal : aantal;
        }
    }

    private static final class Som {
        private final Vak geheel;
        private final List<Vak> delen;
        private boolean wacht;

        Som(Vak geheel, List<Vak> delen) {
            this.geheel = geheel;
            this.delen = List.copyOf(delen);
        }
    }

    /** @param kern a page stands or falls with it: hidden last */
    public Vak toon(int aantal, boolean kern) {
        return voegToe(new Vak(regels, aantal, true, kern));
    }

    /** A count that no page shows, and that must not be known either. */
    public Vak verzwijg(int aantal) {
        return voegToe(new Vak(regels, aantal, false, false));
    }

    /** A count that nobody needs to protect: all that is known is how it hangs together with others. */
    public Vak hulp() {
        return voegToe(new Vak(regels, 0, false, false));
    }

    private Vak voegToe(Vak vak) {
        vakken.add(vak);
        return vak;
    }

    public void som(Vak geheel, List<Vak> delen) {
        Som som = new Som(geheel, delen);
        sommen.add(som);
        geheel.sommen.add(som);
        delen.forEach(deel -> deel.sommen.add(som));
    }

    /** Parts of a whole that are not all of it; gives what is left, which is not shown. */
    Vak deel(Vak geheel, List<Vak> delen) {
        int rest = geheel.aantal - delen.stream().mapToInt(deel -> deel.aantal).sum();
        List<Vak> alle = new ArrayList<>(delen);
        Vak over = verzwijg(Math.max(0, rest));
        alle.add(over);
        som(geheel, alle);
        return over;
    }

    /** @return how many counts can be worked out whatever is hidden: 0 */
    public int sluit() {
        while (true) {
            reken();
            List<Vak> teRaden = vakken.stream().filter(Vak::isTeRaden).toList();
            boolean geholpen = false;
            for (Vak vak : teRaden) {
                geholpen |= !vak.hopeloos && verberg(vak);
            }
            if (!geholpen) {
                return teRaden.size();
            }
        }
    }

    private static boolean verberg(Vak vak) {
        Set<Vak> buren = buren(Set.of(vak));
        for (int verte = 0; verte < 3; verte++) {
            Vak kleinste = buren.stream()
                    .filter(buur -> buur.open && buur.aantal > 0 && !buur.vast)
                    .min(Comparator.comparingInt(Vak::prijs))
                    .orElse(null);
            if (kleinste != null) {
                kleinste.sluit();
                return true;
            }
            buren = buren(buren);
        }
        vak.hopeloos = true;
        return false;
    }

    private static Set<Vak> buren(Set<Vak> van) {
        Set<Vak> buren = new LinkedHashSet<>(van);
        for (Vak vak : van) {
            for (Som som : vak.sommen) {
                buren.add(som.geheel);
                buren.addAll(som.delen);
            }
        }
        return buren;
    }

    private void reken() {
        vakken.forEach(Vak::begin);
        sommen.forEach(this::later);
        for (int tegoed = sommen.size() * RONDEN; tegoed > 0 && !teDoen.isEmpty(); tegoed--) {
            Som som = teDoen.poll();
            som.wacht = false;
            knel(som);
        }
        teDoen.forEach(som -> som.wacht = false);
        teDoen.clear();
    }

    private void later(Som som) {
        if (!som.wacht) {
            som.wacht = true;
            teDoen.add(som);
        }
    }

    private void naar(Vak vak, int van, int tot) {
        if (van > vak.van || tot < vak.tot) {
            vak.van = Math.max(vak.van, van);
            vak.tot = Math.min(vak.tot, tot);
            vak.sommen.forEach(this::later);
        }
    }

    /** What the whole says of its parts, and they of it. */
    private void knel(Som som) {
        int minst = 0;
        int meest = 0;
        int grenzeloos = 0;
        for (Vak deel : som.delen) {
            minst += deel.van;
            grenzeloos += deel.tot >= GEEN_GRENS ? 1 : 0;
            meest += deel.tot >= GEEN_GRENS ? 0 : deel.tot;
        }
        naar(som.geheel, minst, grenzeloos > 0 ? GEEN_GRENS : meest);
        for (Vak deel : som.delen) {
            boolean zelf = deel.tot >= GEEN_GRENS;
            int anderen = grenzeloos - (zelf ? 1 : 0) > 0 ? GEEN_GRENS : meest - (zelf ? 0 : deel.tot);
            naar(deel, som.geheel.van - anderen, som.geheel.tot - (minst - deel.van));
        }
    }
}
