/** The people who mediate: where they live, how many cases a year they want, which languages they speak. */
package nl.buurtregie.vrijwilliger;
