/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Classes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Attribute converters: which Java type is stored as which other one. */
public final class Converters {

    private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

    private final Types types;
    private final List<DeclaredType> automatic = new ArrayList<>();

    /** The converters of a compilation. */
    public Converters(Types types, List<TypeElement> converters) {
        this.types = types;
        converters.stream()
                .filter(each -> Mirrors.jpa(each, "Converter")
                        .filter(stated -> stated.flag("autoApply"))
                        .isPresent())
                .forEach(each -> contract(each.asType()).ifPresent(automatic::add));
    }

    /** What a converter stores. */
    public Optional<TypeMirror> stored(TypeMirror converter) {
        return contract(converter).map(contract -> contract.getTypeArguments().get(1));
    }

    /** What is stored for a type that a converter applies to by itself. */
    public Optional<TypeMirror> storedFor(TypeMirror type) {
        for (DeclaredType contract : automatic) {
            if (types.isSameType(contract.getTypeArguments().get(0), boxed(type))) {
                return Optional.of(contract.getTypeArguments().get(1));
            }
        }
        return Optional.empty();
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }

    /** {@code AttributeConverter<X, Y>} as the class implements it. */
    private Optional<DeclaredType> contract(TypeMirror converter) {
        for (TypeMirror each : types.directSupertypes(converter)) {
            boolean found = Classes.of(each)
                    .filter(type -> type.getQualifiedName().contentEquals(CONVERTER))
                    .isPresent();
            Optional<DeclaredType> contract = found ? Optional.of((DeclaredType) each) : contract(each);
            if (contract.filter(type -> type.getTypeArguments().size() == 2).isPresent()) {
                return contract;
            }
        }
        return Optional.empty();
    }
}
