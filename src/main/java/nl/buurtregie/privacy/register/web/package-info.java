/** The register of processing on the screen, and as files to take along. */
package nl.buurtregie.privacy.register.web;
