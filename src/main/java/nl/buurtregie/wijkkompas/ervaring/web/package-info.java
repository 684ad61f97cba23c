/** The page of what people said afterwards. */
package nl.buurtregie.wijkkompas.ervaring.web;
