/** The one place that knows the process engine. Another engine would touch this package only. */
package nl.buurtregie.platform.process;
