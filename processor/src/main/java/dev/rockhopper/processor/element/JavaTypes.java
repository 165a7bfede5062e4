/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The column types that follow from Java types, as Hibernate with {@code StarRocksDialect} chooses them. Empty wherever Hibernate's choice
 * depends on more than the type and its size.
 */
final class JavaTypes {

    private static final int MAX_LENGTH = 1_048_576;
    private static final int MAX_DIGITS = 38;

    /** Types whose columns have no size. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.Byte", "TINYINT"),
            Map.entry("java.lang.Short", "SMALLINT"),
            Map.entry("java.lang.Integer", "INT"),
            Map.entry("java.lang.Long", "BIGINT"),
            Map.entry("java.time.LocalDate", "DATE"),
            Map.entry("java.sql.Date", "DATE"),
            Map.entry("java.time.LocalDateTime", "DATETIME"),
            Map.entry("java.time.Instant", "DATETIME"),
            Map.entry("java.time.OffsetDateTime", "DATETIME"),
            Map.entry("java.time.ZonedDateTime", "DATETIME"),
            Map.entry("java.sql.Timestamp", "DATETIME"),
            Map.entry("java.time.LocalTime", "VARCHAR(18)"),
            Map.entry("java.time.OffsetTime", "VARCHAR(18)"),
            Map.entry("java.sql.Time", "VARCHAR(18)"),
            Map.entry("java.time.Year", "INT"),
            Map.entry("java.util.UUID", "VARCHAR(36)"));

    /** Types whose columns have a size that nobody may state without Hibernate's choice becoming another. */
    private static final Map<String, String> UNSIZED = Map.of(
            "java.lang.Character", "CHAR(1)",
            "java.lang.Float", "FLOAT",
            "java.lang.Double", "DOUBLE",
            "java.time.Duration", "DECIMAL(21,0)",
            "java.time.ZoneOffset", "VARCHAR(6)",
            "java.util.Currency", "VARCHAR(3)");

    private static final Set<String> TEXTS = Set.of(
            "java.lang.String",
            "java.lang.Class",
            "java.util.Locale",
            "java.net.URL",
            "java.util.TimeZone",
            "java.time.ZoneId");

    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet");

    private final Types types;

    JavaTypes(Types types) {
        this.types = types;
    }

    /** The type of a column for values of a Java type, in the words of StarRocks. */
    Optional<String> sql(TypeMirror type, Size size) {
        if (type.getKind().isPrimitive()) {
            return sql(types.boxedClass(types.getPrimitiveType(type.getKind())).asType(), size);
        }
        if (type instanceof ArrayType array) {
            return array(array, size);
        }
        Optional<TypeElement> declared = Classes.of(type);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        String name = declared.get().getQualifiedName().toString();
        if (FIXED.containsKey(name)) {
            return Optional.of(FIXED.get(name));
        }
        if (UNSIZED.containsKey(name)) {
            return Optional.of(UNSIZED.get(name)).filter(text -> size.length().isEmpty() && !size.isNumeric());
        }
        if (TEXTS.contains(name)) {
            return sized("VARCHAR", size);
        }
        return LISTS.contains(name) ? listed((DeclaredType) type, size) : decimal(name, size);
    }

    /** Whether values are written as text of a length. */
    static boolean isText(TypeMirror type) {
        return Classes.of(type)
                .filter(each -> TEXTS.contains(each.getQualifiedName().toString()))
                .isPresent();
    }

    /** The column type of an enum by its ordinal numbers. */
    static String ordinal(TypeElement type) {
        long constants = type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .count();
        return constants <= Byte.MAX_VALUE + 1 ? "TINYINT" : "SMALLINT";
    }

    /** VARCHAR or VARBINARY of the stated length; longer ones than StarRocks has are not known. */
    static Optional<String> sized(String kind, Size size) {
        return size.lengthOrDefault() > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(kind + "(" + size.lengthOrDefault() + ")");
    }

    /** The type of what is marked as large: text or bytes. */
    Optional<String> large(TypeMirror type) {
        if (isText(type) || isArrayOf(type, TypeKind.CHAR)) {
            return Optional.of("VARCHAR(" + MAX_LENGTH + ")");
        }
        return isArrayOf(type, TypeKind.BYTE) ? Optional.of("VARBINARY(" + MAX_LENGTH + ")") : Optional.empty();
    }

    private static boolean isArrayOf(TypeMirror type, TypeKind component) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == component;
    }

    private Optional<String> array(ArrayType array, Size size) {
        TypeMirror component = array.getComponentType();
        if (component.getKind() == TypeKind.BYTE) {
            return sized("VARBINARY", size);
        }
        return component.getKind() == TypeKind.CHAR ? sized("VARCHAR", size) : arrayOf(component, size);
    }

    private Optional<String> listed(DeclaredType type, Size size) {
        return type.getTypeArguments().size() == 1
                ? arrayOf(type.getTypeArguments().get(0), size)
                : Optional.empty();
    }

    /** Boxed bytes and characters, and arrays in arrays, are stored in ways of their own. */
    private Optional<String> arrayOf(TypeMirror component, Size size) {
        Optional<String> name =
                Classes.of(component).map(each -> each.getQualifiedName().toString());
        boolean simple = component.getKind().isPrimitive()
                || name.filter(each -> FIXED.containsKey(each) || UNSIZED.containsKey(each) || TEXTS.contains(each))
                        .filter(each -> !each.equals("java.lang.Byte") && !each.equals("java.lang.Character"))
                        .isPresent();
        return simple ? sql(component, size).map(text -> "ARRAY<" + text + ">") : Optional.empty();
    }

    private static Optional<String> decimal(String name, Size size) {
        int precision = size.precision() == 0 ? MAX_DIGITS : size.precision();
        if (size.precision() == 0 && size.scale() != 0) {
            return Optional.empty();
        }
        return switch (name) {
            case "java.math.BigDecimal" ->
                Optional.of("DECIMAL(" + precision + "," + (size.precision() == 0 ? 2 : size.scale()) + ")");
            case "java.math.BigInteger" ->
                size.scale() == 0 ? Optional.of("DECIMAL(" + precision + ",0)") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
