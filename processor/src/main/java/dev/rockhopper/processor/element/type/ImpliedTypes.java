/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column types that follow from the Java types of attributes and from what JPA and Hibernate say about them. */
public final class ImpliedTypes {

    private final JavaTypes java;
    private final Converters converters;

    public ImpliedTypes(JavaTypes java, Converters converters) {
        this.java = java;
        this.converters = converters;
    }

    /** The type, in the words of StarRocks; empty if only Hibernate knows it. */
    public Optional<String> of(Attribute attribute, Size size) {
        Optional<Integer> code = attribute.hibernate("JdbcTypeCode").map(each -> each.number("value"));
        if (code.filter(each -> each == SqlCode.JSON).isPresent()) {
            return Optional.of("JSON");
        }
        if (isMap(attribute, code)) {
            return new MapTypes(java).of(attribute, size);
        }
        Optional<TypeMirror> element = attribute.is("Convert") ? Optional.empty() : JavaTypes.element(attribute.type());
        if (element.isPresent()
                && code.filter(each -> each == SqlCode.JSON_ARRAY).isPresent()) {
            return Optional.of("JSON");
        }
        if (element.isPresent() && converters.storedFor(attribute.type()).isEmpty()) {
            boolean plain = code.isEmpty() || code.get() == SqlCode.ARRAY;
            return plain && !attribute.is("Lob") ? array(attribute, element.get(), size) : Optional.empty();
        }
        return form(attribute).flatMap(form -> {
            if (code.isPresent()) {
                return SqlCode.sql(code.get(), form, size);
            }
            return attribute.is("Lob")
                    ? JavaTypes.large(form).flatMap(large -> SqlCode.sql(large, form, size))
                    : SqlCode.sql(form.code(), form, size);
        });
    }

    private boolean isMap(Attribute attribute, Optional<Integer> code) {
        return code.isEmpty()
                && !attribute.is("Convert")
                && !attribute.is("Lob")
                && MapTypes.isMap(attribute.type())
                && converters.storedFor(attribute.type()).isEmpty();
    }

    /** The type of the keys of a map. */
    public Optional<String> ofKey(Attribute map, TypeMirror key, Size size) {
        boolean named = map.jpa("MapKeyEnumerated")
                .filter(each -> each.constant("value").equals("STRING"))
                .isPresent();
        if (!named && isEnumWithOwnValue(key) || converters.storedFor(key).isPresent()) {
            return Optional.empty();
        }
        String temporal =
                map.jpa("MapKeyTemporal").map(each -> each.constant("value")).orElse("");
        return java.form(key)
                .map(form -> named && isEnum(key) ? JavaForm.TEXT : temporal(temporal, form))
                .flatMap(form -> SqlCode.sql(form.code(), form, size));
    }

    private Optional<String> array(Attribute attribute, TypeMirror element, Size size) {
        if (JavaTypes.isRefused(attribute.type())
                || isOpen(attribute)
                || converters.storedFor(element).isPresent()) {
            return Optional.empty();
        }
        boolean unknown = !attribute.isNamedEnum() && isEnumWithOwnValue(element);
        Optional<JavaForm> form = unknown ? Optional.empty() : java.form(element);
        boolean bytesInList = attribute.type().getKind() != TypeKind.ARRAY; // Hibernate knows byte[][] only
        return form.filter(each -> each != JavaForm.BYTES || !bytesInList)
                .map(each -> attribute.isNamedEnum() && isEnum(element) ? JavaForm.TEXT : each)
                .flatMap(each -> SqlCode.sql(each.code(), each, size))
                .map(text -> "ARRAY<" + text + ">");
    }

    /** Hibernate does not look for the type that a class gives to the variable of its superclass, inside lists. */
    private static boolean isOpen(Attribute attribute) {
        TypeMirror type = attribute.element() instanceof ExecutableElement getter
                ? getter.getReturnType()
                : attribute.element().asType();
        return JavaTypes.element(type)
                .filter(each -> each.getKind() == TypeKind.TYPEVAR)
                .isPresent();
    }

    private Optional<JavaForm> form(Attribute attribute) {
        TypeMirror type = attribute.type();
        if (attribute.is("Convert")) {
            return converted(attribute);
        }
        Optional<TypeMirror> stored = isConvertible(attribute) ? converters.storedFor(type) : Optional.empty();
        if (stored.isPresent()) {
            return java.form(stored.get());
        }
        if (isEnum(type) && attribute.isNamedEnum()) {
            return Optional.of(JavaForm.TEXT);
        }
        if (isEnumWithOwnValue(type) || JavaTypes.isRefused(type)) {
            return Optional.empty();
        }
        return java.form(type)
                .map(form -> temporal(
                        attribute
                                .jpa("Temporal")
                                .map(each -> each.constant("value"))
                                .orElse(""),
                        form));
    }

    /** Source: Jakarta Persistence 3.2, section 3.9. */
    private static boolean isConvertible(Attribute attribute) {
        return !attribute.isId()
                && !attribute.is("Version")
                && !attribute.is("Enumerated")
                && !attribute.is("Temporal");
    }

    private Optional<JavaForm> converted(Attribute attribute) {
        Mirror convert = attribute.jpa("Convert").orElseThrow();
        if (convert.flag("disableConversion") && convert.text("attributeName").isEmpty()) {
            return java.form(attribute.type());
        }
        if (!convert.text("attributeName").isEmpty()) {
            return Optional.empty();
        }
        return convert.type("converter").flatMap(converters::stored).flatMap(java::form);
    }

    /** Hibernate looks at it on dates and calendars of old only. */
    private static JavaForm temporal(String kind, JavaForm form) {
        if (form.code() != SqlCode.TIMESTAMP && form.code() != SqlCode.DATE && form.code() != SqlCode.TIME) {
            return form;
        }
        return switch (kind) {
            case "DATE" -> form.with(SqlCode.DATE);
            case "TIME" -> form.with(SqlCode.TIME);
            default -> form;
        };
    }

    private static boolean isEnum(TypeMirror type) {
        return Classes.of(type)
                .filter(each -> each.getKind() == ElementKind.ENUM)
                .isPresent();
    }

    /** Whether its constants are stored as what one of its fields says; by name that is a text like any other. */
    public static boolean isEnumWithOwnValue(TypeMirror type) {
        if (isEnum(type)) {
            for (Element each : Classes.of(type).orElseThrow().getEnclosedElements()) {
                if (each.getKind().isField() && Mirrors.hasJpa(each, "EnumeratedValue")) {
                    return true;
                }
            }
        }
        return false;
    }
}
