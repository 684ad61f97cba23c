package nl.buurtregie.toezicht;

/** What can stand out in the access log. What is looked at on the street is no story of neighbours, and is not judged. */
public enum Kijkpatroon {
    /** Somebody who sees all cases opens one in the buurt where he or she lives, as far as we know. */
    EIGEN_BUURT,
    /** Many cases in an hour. */
    VEEL_ZAKEN,
    /** Several cases on a day that ended already. */
    AFGELOPEN_ZAKEN,
    /** A closed case opened by the nooddeur. */
    NOODDEUR
}
