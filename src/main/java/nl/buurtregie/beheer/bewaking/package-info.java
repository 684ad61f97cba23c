/** How it goes with the installation, for the beheerder; and a mail when something breaks. */
package nl.buurtregie.beheer.bewaking;
