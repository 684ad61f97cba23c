/** What every page for residents shares. */
package nl.buurtregie.loket.web;
