/** The words of the pages for residents in six languages: each sentence once, in a bundle, and dates as a language writes them. */
package nl.buurtregie.platform.web.language;
