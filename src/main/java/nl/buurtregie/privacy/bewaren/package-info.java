/** What the product lets go when its time is over: each part says what and how, one round lets it happen. */
package nl.buurtregie.privacy.bewaren;
