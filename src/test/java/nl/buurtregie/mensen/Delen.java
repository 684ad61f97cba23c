package nl.buurtregie.mensen;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.mensen.inloggen.AndereInlog;

/** All beans of a kind, without a container. */
public record Delen<T>(List<T> alle) implements Instance<T> {

    /** Who else says who somebody is. */
    public static void anderen(Testobjecten objecten, List<AndereInlog> anderen) {
        Testobjecten.zet(objecten.maak(Accountspoor.class), "anderen", new Delen<>(anderen));
    }

    @Override
    public Iterator<T> iterator() {
        return alle.iterator();
    }

    @Override
    public T get() {
        return alle.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return alle.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return alle.size() > 1;
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(T instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException();
    }
}
