package nl.buurtregie.gebied;

import java.util.List;

/** A file, read: what is wrong with it, or else what it would change. */
interface Inlezing {

    List<Importfout> fouten();

    /** In sentences, for who decides. */
    List<String> gevolgen();

    int regels();

    void bewaar(Gebiedschrift schrift);
}
