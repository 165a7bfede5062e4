/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Methods that read an attribute. */
public final class Getters {

    private Getters() {}

    /** The attribute that a method gets, by the rules of JavaBeans; empty if it is no getter. */
    public static Optional<String> attribute(ExecutableElement method) {
        if (!method.getParameters().isEmpty()
                || method.getModifiers().contains(Modifier.STATIC)
                || method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (prefix == 0 || name.length() == prefix) {
            return Optional.empty();
        }
        String rest = name.substring(prefix);
        boolean acronym =
                rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1));
        return Optional.of(acronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
    }
}
