/** What happens to a photo before it is kept: its head is judged, then it is made small and bare. */
package nl.buurtregie.foto;
