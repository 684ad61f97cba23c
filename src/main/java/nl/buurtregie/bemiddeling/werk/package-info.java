/** Lists of cases: the work of the coördinator, the cases of a mediator, the queue, the numbers of now. */
package nl.buurtregie.bemiddeling.werk;
