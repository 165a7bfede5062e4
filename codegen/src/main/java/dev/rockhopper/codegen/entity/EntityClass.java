/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.codegen.text.Lines;
import dev.rockhopper.schema.model.Column;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of an entity: attributes with getters and setters, and the type of a composite id. */
final class EntityClass {

    private static final String KEY = "Key";
    /** Characters of a line of Javadoc. */
    static final int WIDTH = 100;

    private final ClassName name;
    private final StructRecords structs;
    private final List<ColumnField> fields;
    private final Attributes attributes;
    private final List<String> id;
    private final boolean embedded;
    private final boolean writable;
    private final TypeSpec.Builder type;
    private boolean documented;

    /**
     * A class.
     *
     * @param id the columns of the id
     * @param embedded whether a composite id is one attribute
     * @param writable whether there are setters
     */
    EntityClass(
            ClassName name,
            List<Column> columns,
            Attributes attributes,
            List<String> id,
            boolean embedded,
            boolean writable,
            Naming naming) {
        this.name = name;
        this.attributes = attributes;
        this.id = id;
        this.embedded = embedded;
        this.writable = writable;
        this.structs = new StructRecords(name, naming);
        this.fields = columns.stream().map(column -> field(column, naming)).toList();
        this.type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private ColumnField field(Column column, Naming naming) {
        String attribute = attributes.name(column.name());
        return new ColumnField(
                column, structs.of(column.type(), attribute), attribute, id.contains(column.name()), naming);
    }

    /** Whether the columns of the id stand together, so that one attribute can hold them in the order of the table. */
    static boolean canEmbed(List<String> columns, List<String> id) {
        return id.size() > 1 && Collections.indexOfSubList(columns, id) >= 0;
    }

    /** Adds a paragraph of Javadoc. */
    EntityClass javadoc(String text) {
        if (!text.isBlank()) {
            String lines = String.join("\n", Lines.wrapped(JavaText.javadoc(text), WIDTH));
            CodeBlock paragraph = CodeBlock.of("$L\n", lines);
            type.addJavadoc(documented ? CodeBlock.of("\n<p>$L", paragraph) : paragraph);
            documented = true;
        }
        return this;
    }

    /** Adds the annotation that names the type of a composite id. */
    EntityClass withIdClass() {
        if (id.size() > 1 && !embedded) {
            type.addAnnotation(AnnotationSpec.builder(Api.ID_CLASS)
                    .addMember("value", "$T.class", key())
                    .build());
        }
        return this;
    }

    EntityClass annotated(AnnotationSpec annotation) {
        type.addAnnotation(annotation);
        return this;
    }

    /** The class with its attributes. */
    TypeSpec build() {
        boolean composite = id.size() > 1;
        if (embedded && composite) {
            embedKey();
        }
        fields.stream().filter(field -> !inKey(field)).forEach(this::addField);
        accessors();
        if (composite) {
            type.addType(keyRecord());
        }
        structs.records().forEach(type::addType);
        return type.build();
    }

    private boolean inKey(ColumnField field) {
        return field.id() && embedded && id.size() > 1;
    }

    private void embedKey() {
        type.addField(FieldSpec.builder(key(), attributes.embeddedName(), Modifier.PRIVATE)
                .addAnnotation(Api.EMBEDDED_ID)
                .build());
    }

    private void addField(ColumnField field) {
        FieldSpec.Builder spec = FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE);
        if (field.id()) {
            spec.addAnnotation(Api.ID);
        }
        type.addField(spec.addAnnotations(field.annotations()).build());
    }

    private void accessors() {
        if (embedded && id.size() > 1) {
            Accessors.add(type, key(), attributes.embeddedName(), writable);
        }
        fields.stream()
                .filter(field -> !inKey(field))
                .forEach(field -> Accessors.add(type, field.type(), field.name(), writable && field.isWritable()));
    }

    private TypeName key() {
        return name.nestedClass(KEY);
    }

    private TypeSpec keyRecord() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        fields.stream().filter(ColumnField::id).forEach(field -> components.addParameter(component(field)));
        TypeSpec.Builder key = TypeSpec.recordBuilder(KEY)
                .addJavadoc("What tells the rows apart.\n")
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .recordConstructor(components.build());
        if (embedded) {
            key.addAnnotation(Api.EMBEDDABLE);
        }
        return key.build();
    }

    private ParameterSpec component(ColumnField field) {
        ParameterSpec.Builder component = ParameterSpec.builder(field.boxed(), field.name());
        if (embedded) {
            component.addAnnotations(field.annotations());
        }
        return component.build();
    }
}
