/** Who saw which case: for the one who watches over it. Looking here is written down too. */
package nl.buurtregie.privacy.inzage;
