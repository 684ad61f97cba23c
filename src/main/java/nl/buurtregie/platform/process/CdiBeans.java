package nl.buurtregie.platform.process;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;

/** Lets an expression in a BPMN file name a CDI bean, and nothing else. */
class CdiBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    CdiBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public Object get(Object name) {
        if (!containsKey(name)) {
            return null;
        }
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
