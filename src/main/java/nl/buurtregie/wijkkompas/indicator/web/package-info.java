/** The catalogue on the page: what each figure means, how it went through the years, and its next version. */
package nl.buurtregie.wijkkompas.indicator.web;
