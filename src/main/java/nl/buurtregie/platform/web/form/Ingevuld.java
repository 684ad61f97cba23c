package nl.buurtregie.platform.web.form;

/** A form that can say what was answered, for when it has no place any more. */
public interface Ingevuld {

    /** "Geschikt · Verslaving", in the words of the page. */
    String ingevuld();
}
