/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import dev.rockhopper.processor.element.member.Classes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The forms in which Hibernate stores values of Java types. Empty wherever its choice depends on more than the type. */
public final class JavaTypes {

    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet");
    private static final int MOST_BYTE_CONSTANTS = 128;

    private final Classes classes;

    public JavaTypes(Classes classes) {
        this.classes = classes;
    }

    /** The form of single values, enums by their numbers. */
    public Optional<JavaForm> form(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return form(classes.boxed(type));
        }
        if (type instanceof ArrayType array) {
            return switch (array.getComponentType().getKind()) {
                case BYTE -> Optional.of(JavaForm.BYTES);
                case CHAR -> Optional.of(JavaForm.TEXT);
                default -> Optional.empty();
            };
        }
        return Classes.of(type).flatMap(this::form);
    }

    private Optional<JavaForm> form(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(JavaForm.of(ordinal(type)));
        }
        return JavaForm.named(type.getQualifiedName().toString())
                .or(() -> isSerialized(type) ? Optional.of(JavaForm.BYTES) : Optional.empty());
    }

    /** What Hibernate has no form for is serialized, if it can be; collections and maps are another matter. */
    private boolean isSerialized(TypeElement type) {
        return classes.isSubtype(type, "java.io.Serializable")
                && Stream.of("java.util.Collection", "java.util.Map").noneMatch(each -> classes.isSubtype(type, each));
    }

    /** The elements of what becomes an array; empty for single values. */
    public static Optional<TypeMirror> element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            TypeMirror component = array.getComponentType();
            boolean single = component.getKind() == TypeKind.BYTE || component.getKind() == TypeKind.CHAR;
            return single ? Optional.empty() : Optional.of(component);
        }
        boolean isOfOne = type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1;
        return isOfOne
                ? Classes.of(type)
                        .filter(each -> LISTS.contains(each.getQualifiedName().toString()))
                        .map(each -> ((DeclaredType) type).getTypeArguments().get(0))
                : Optional.empty();
    }

    /** Boxed bytes and characters in arrays are refused by Hibernate, unless it is told what to do with them. */
    public static boolean isRefused(TypeMirror type) {
        return type instanceof ArrayType array
                && Classes.of(array.getComponentType())
                        .filter(each -> each.getQualifiedName().contentEquals("java.lang.Byte")
                                || each.getQualifiedName().contentEquals("java.lang.Character"))
                        .isPresent();
    }

    /** The code of an enum's ordinal numbers. */
    private static int ordinal(TypeElement type) {
        int constants = 0;
        for (Element each : type.getEnclosedElements()) {
            constants += each.getKind() == ElementKind.ENUM_CONSTANT ? 1 : 0;
        }
        return constants <= MOST_BYTE_CONSTANTS ? SqlCode.TINYINT : SqlCode.SMALLINT;
    }

    /** The code of what is marked as large: text or bytes. */
    public static Optional<Integer> large(JavaForm form) {
        return switch (form.code()) {
            case SqlCode.VARCHAR, SqlCode.CHAR, SqlCode.CLOB -> Optional.of(SqlCode.CLOB);
            case SqlCode.VARBINARY, SqlCode.BLOB -> Optional.of(SqlCode.BLOB);
            default -> Optional.empty();
        };
    }
}
