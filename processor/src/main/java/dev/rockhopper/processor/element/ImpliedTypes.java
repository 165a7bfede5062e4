/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The column types that follow from the Java types of attributes and from what JPA and Hibernate say about them. */
final class ImpliedTypes {

    private static final String TEXT = "VARCHAR";
    private static final int LONGEST_BY_CODE = 32_600;

    /** Type codes whose column type depends on nothing else. Source: Hibernate's {@code SqlTypes}. */
    private static final Map<Integer, String> BY_CODE = Map.of(
            -6, "TINYINT",
            5, "SMALLINT",
            4, "INT",
            -5, "BIGINT",
            16, "BOOLEAN",
            3001, "JSON",
            -1, TEXT + "(" + LONGEST_BY_CODE + ")");

    private static final int VARCHAR_CODE = 12;

    private final JavaTypes java;
    private final Converters converters;

    ImpliedTypes(JavaTypes java, Converters converters) {
        this.java = java;
        this.converters = converters;
    }

    /** The type, in the words of StarRocks; empty if only Hibernate knows it. */
    Optional<String> of(Attribute attribute, Optional<Mirror> column) {
        TypeMirror type = attribute.type();
        Size size = Size.of(attribute, column, JavaTypes.isText(type));
        Optional<Mirror> code = attribute.hibernate("JdbcTypeCode");
        if (code.isPresent()) {
            return byCode(code.get().number("value"), size);
        }
        if (attribute.is("Lob")) {
            return java.large(type);
        }
        if (attribute.is("Convert")) {
            return converted(attribute, size);
        }
        return simple(attribute, size);
    }

    private Optional<String> simple(Attribute attribute, Size size) {
        TypeMirror type = attribute.type();
        Optional<TypeMirror> stored = isConvertible(attribute) ? converters.storedFor(type) : Optional.empty();
        if (stored.isPresent()) {
            return java.sql(stored.get(), size);
        }
        Optional<TypeElement> declared = Classes.of(type);
        if (declared.filter(each -> each.getKind() == ElementKind.ENUM).isPresent()) {
            return enumerated(attribute, declared.get(), size);
        }
        String name = declared.map(each -> each.getQualifiedName().toString()).orElse("");
        return name.equals("java.util.Date") || name.equals("java.util.Calendar")
                ? temporal(attribute)
                : java.sql(type, size);
    }

    /** Source: Jakarta Persistence 3.2, section 3.9. */
    private static boolean isConvertible(Attribute attribute) {
        return !attribute.isId()
                && !attribute.is("Version")
                && !attribute.is("Enumerated")
                && !attribute.is("Temporal");
    }

    private static Optional<String> byCode(int code, Size size) {
        return code == VARCHAR_CODE ? JavaTypes.sized(TEXT, size) : Optional.ofNullable(BY_CODE.get(code));
    }

    private Optional<String> converted(Attribute attribute, Size size) {
        Mirror convert = attribute.jpa("Convert").orElseThrow();
        if (convert.flag("disableConversion") || !convert.text("attributeName").isEmpty()) {
            return Optional.empty();
        }
        return convert.type("converter").flatMap(converters::stored).flatMap(stored -> java.sql(stored, size));
    }

    private static Optional<String> enumerated(Attribute attribute, TypeElement type, Size size) {
        boolean ownValue = type.getEnclosedElements().stream().anyMatch(ImpliedTypes::isEnumeratedValue);
        if (ownValue || size.isNumeric()) {
            return Optional.empty();
        }
        boolean byName = attribute
                .jpa("Enumerated")
                .filter(stated -> stated.constant("value").equals("STRING"))
                .isPresent();
        return byName ? JavaTypes.sized(TEXT, size) : Optional.of(JavaTypes.ordinal(type));
    }

    private static boolean isEnumeratedValue(Element member) {
        return Mirrors.hasJpa(member, "EnumeratedValue");
    }

    private static Optional<String> temporal(Attribute attribute) {
        String kind =
                attribute.jpa("Temporal").map(each -> each.constant("value")).orElse("TIMESTAMP");
        return switch (kind) {
            case "DATE" -> Optional.of("DATE");
            case "TIME" -> Optional.of("VARCHAR(18)");
            default -> Optional.of("DATETIME");
        };
    }
}
