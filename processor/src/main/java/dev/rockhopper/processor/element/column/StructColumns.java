/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.name.Name;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.type.JavaTypes;
import dev.rockhopper.processor.element.type.SqlCode;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** STRUCT columns: embedded classes that lie in one column, by {@code @Struct} or {@code @JdbcTypeCode(SqlTypes.STRUCT)}. */
public final class StructColumns {

    private final Reading reading;
    private final EmbeddedColumns embedded;

    public StructColumns(Reading reading, EmbeddedColumns embedded) {
        this.reading = reading;
        this.embedded = embedded;
    }

    /** The class of an attribute that is a STRUCT; empty if it is none. */
    public static Optional<TypeElement> struct(Attribute attribute) {
        Optional<TypeElement> type = Classes.of(attribute.type());
        if (type.isEmpty() || !attribute.is("Embedded") && !Mirrors.hasJpa(type.get(), "Embeddable")) {
            return Optional.empty();
        }
        Optional<Integer> code = attribute.hibernate("JdbcTypeCode").map(each -> each.number("value"));
        return type.filter(each -> code.map(stated -> stated == SqlCode.STRUCT)
                .orElseGet(() -> attribute.hibernate("Struct").isPresent()
                        || Mirrors.find(each, Mirrors.HIBERNATE + "Struct").isPresent()));
    }

    /** The attribute with the type of its elements, if it is a list or an array of structs with a name. */
    public static Optional<Attribute> elements(Attribute attribute) {
        Optional<TypeMirror> element = JavaTypes.element(attribute.type());
        if (element.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = attribute
                .hibernate("JdbcTypeCode")
                .map(each -> each.number("value") == SqlCode.STRUCT_ARRAY)
                .orElse(true);
        return element.filter(each -> plain && !attribute.is("Convert") && !attribute.is("Lob"))
                .filter(each -> Classes.of(each)
                        .filter(type -> Mirrors.hasJpa(type, "Embeddable")
                                && Mirrors.find(type, Mirrors.HIBERNATE + "Struct")
                                        .isPresent())
                        .isPresent())
                .map(attribute::withType);
    }

    /** Whether an attribute is a STRUCT, or a list of them. */
    public static boolean isStruct(Attribute attribute) {
        return struct(attribute).isPresent() || elements(attribute).isPresent();
    }

    /** The column of a list; empty, with a note, if not all fields are known. */
    public Optional<ColumnDeclaration> ofList(Attribute list, Attribute element, Scope around) {
        return Classes.of(element.type())
                .flatMap(type -> of(element, type, around, "ARRAY<", reading.javaName(list.type())));
    }

    /** The column; empty, with a note, if not all of its fields are known. */
    public Optional<ColumnDeclaration> of(Attribute attribute, TypeElement type, Scope around) {
        return of(attribute, type, around, "", reading.javaName(attribute.type()));
    }

    private Optional<ColumnDeclaration> of(
            Attribute attribute, TypeElement type, Scope around, String array, String java) {
        Scope scope = around.unvalidated(); // Hibernate does not look for constraints here
        Origin origin = reading.origin(attribute, scope);
        int before = reading.notes().added();
        List<ColumnDeclaration> fields = embedded.of(attribute, type, scope);
        if (fields.isEmpty() || reading.notes().added() > before) {
            return Optional.empty();
        }
        Optional<Mirror> column = scope.overrides().column(attribute, scope.path());
        String stated = column.map(each -> each.text("name")).orElse("");
        return Optional.of(new Statements(attribute, column)
                .declaration(
                        reading.column(Name.of(stated.isEmpty() ? attribute.name() : stated), origin),
                        List.of(scope.pathTo(attribute)),
                        origin,
                        array + sql(fields) + (array.isEmpty() ? "" : ">"),
                        java,
                        Nullable.basic(attribute, column, scope)));
    }

    /** The fields in the order of their declaration: StarRocks assigns structs to structs by position. */
    private static String sql(List<ColumnDeclaration> fields) {
        StringJoiner sql = new StringJoiner(", ", "STRUCT<", ">");
        for (ColumnDeclaration field : fields) {
            String type = field.definitions().stream()
                    .findFirst()
                    .map(Stated::value)
                    .orElse(field.implied().sql());
            sql.add('`' + field.name() + "` " + type);
        }
        return sql.toString();
    }
}
