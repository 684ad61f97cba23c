/** How it goes with the installation: what is looked at, as numbers for a program that watches and in words for the beheerder. */
package nl.buurtregie.platform.watch;
