/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The types of {@code Map<K, V>} attributes that are MAP columns: keys as they are, values of the size of the column. Source: the dialect's
 * {@code MapJavaType} and {@code MapDdl}.
 */
public final class MapTypes {

    private final JavaTypes java;

    public MapTypes(JavaTypes java) {
        this.java = java;
    }

    public static boolean isMap(TypeMirror type) {
        return Classes.of(type)
                .filter(each -> !each.getTypeParameters().isEmpty())
                .filter(each -> each.getQualifiedName().contentEquals("java.util.Map"))
                .isPresent();
    }

    /** The type of an attribute; empty if Hibernate alone knows the types of its keys or values. */
    public Optional<String> of(Attribute attribute, Size size) {
        return isOpen(attribute) ? Optional.empty() : map(attribute.type(), size);
    }

    /** Hibernate does not look for the types that a class gives to the variables of its superclass. */
    private static boolean isOpen(Attribute attribute) {
        TypeMirror written = attribute.element() instanceof ExecutableElement getter
                ? getter.getReturnType()
                : attribute.element().asType();
        return !(written instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().anyMatch(each -> each.getKind() == TypeKind.TYPEVAR);
    }

    private Optional<String> map(TypeMirror type, Size size) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        return one(arguments.get(0), Size.NONE)
                .flatMap(key -> one(arguments.get(1), size).map(value -> "MAP<" + key + "," + value + ">"));
    }

    private Optional<String> one(TypeMirror type, Size size) {
        Optional<TypeMirror> element = JavaTypes.element(type);
        if (isMap(type)) {
            return map(type, size);
        }
        if (element.isPresent()) {
            return element.filter(each -> !JavaTypes.isRefused(type)
                            && JavaTypes.element(each).isEmpty())
                    .flatMap(each -> one(each, size))
                    .map(sql -> "ARRAY<" + sql + ">");
        }
        boolean open = type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD;
        if (open || ImpliedTypes.isEnumWithOwnValue(type)) {
            return Optional.empty();
        }
        return java.form(type).flatMap(form -> SqlCode.sql(form.code(), form, size));
    }
}
