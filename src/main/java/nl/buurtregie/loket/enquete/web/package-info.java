/** The questions afterwards. */
package nl.buurtregie.loket.enquete.web;
