/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attribute of one column: its Java type and the annotations of field or record component.
 *
 * @param column what it maps
 * @param java how Java holds it
 * @param name of the attribute
 * @param id whether it belongs to the id
 * @param naming what name the attribute gives the column
 */
record ColumnField(Column column, JavaType java, String name, boolean id, Naming naming) {

    private static final CodeBlock FALSE = CodeBlock.of("false");

    /** A number or truth value that is never null is a primitive, but in an id. */
    TypeName type() {
        TypeName type = java.type();
        return !id && isRequired() && type.isBoxedPrimitive() ? type.unbox() : type;
    }

    TypeName boxed() {
        return java.type();
    }

    /** What stands on the field, {@code @Id} aside. */
    List<AnnotationSpec> annotations() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        java.jdbcType().ifPresent(annotations::add);
        jpa().ifPresent(annotations::add);
        starRocks().ifPresent(annotations::add);
        return annotations;
    }

    private Optional<AnnotationSpec> jpa() {
        Members members = new Members(Api.COLUMN);
        if (!naming.implies(name, column.name())) {
            members.string("name", Quoting.forHibernate(column.name()));
        }
        java.column().forEach(members::code);
        if (id && column.nullability() == Nullability.NULL) {
            members.string("options", "NULL");
        }
        if (!isWritable()) {
            members.code("insertable", FALSE).code("updatable", FALSE);
        }
        boolean implied =
                type().isPrimitive() && !members.isStated(); // beside @Column the default nullable = true counts
        if (!id && isRequired() && !implied) {
            members.code("nullable", FALSE);
        }
        return members.ifStated();
    }

    private Optional<AnnotationSpec> starRocks() {
        Members members = new Members(Api.STARROCKS_COLUMN)
                .string("type", java.stated().orElse(""))
                .string("aggregate", column.aggregate().map(Aggregate::sql).orElse(""));
        if (column.autoIncrement()) {
            members.code("autoIncrement", CodeBlock.of("true"));
        }
        column.generatedAs().ifPresent(sql -> members.sql("generatedAs", sql));
        column.defaultValue().ifPresent(value -> members.text("defaultValue", DefaultText.of(value, column.type())));
        return members.string("comment", column.comment()).ifStated();
    }

    /** Whether the application gives the value: not what the server makes, nor what no client can write. */
    boolean isWritable() {
        boolean made = column.generatedAs().isPresent() || column.autoIncrement() && !id;
        return !made && !java.readOnly();
    }

    private boolean isRequired() {
        return column.nullability() == Nullability.NOT_NULL && !column.autoIncrement();
    }
}
