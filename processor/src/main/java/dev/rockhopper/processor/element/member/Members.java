/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The fields and getters of one class, by the names of attributes.
 *
 * @param fields in the order of the source
 * @param getters in the order of the source
 */
public record Members(Map<String, Element> fields, Map<String, Element> getters) {

    public static Members of(TypeElement type) {
        Members members = new Members(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Element each : type.getEnclosedElements()) {
            if (each instanceof VariableElement field) {
                members.fields.put(field.getSimpleName().toString(), field);
            } else if (each instanceof ExecutableElement method) {
                Getters.attribute(method).ifPresent(name -> members.getters.putIfAbsent(name, method));
            }
        }
        return members;
    }

    /** Names: fields, then getters without a field. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        names.addAll(getters.keySet());
        return names;
    }

    public Optional<Element> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<Element> getter(String name) {
        return Optional.ofNullable(getters.get(name));
    }
}
