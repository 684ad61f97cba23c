package nl.buurtregie.wijkkompas.publicatie;

/** How a step of a publication ends: the one word that {@code bpmn/publicatie.bpmn} hears. */
enum Vervolg {
    OPNIEUW,
    INDIENEN,
    VERVALLEN,
    AKKOORD,
    TERUG
}
