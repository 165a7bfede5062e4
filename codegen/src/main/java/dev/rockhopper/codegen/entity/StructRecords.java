/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Records for STRUCT columns, nested in their entity. A struct with a field that Java cannot hold so is read as text. */
final class StructRecords {

    private static final Set<ScalarType> OPAQUE = EnumSet.of(
            ScalarType.JSON,
            ScalarType.VARIANT,
            ScalarType.TIME,
            ScalarType.HLL,
            ScalarType.BITMAP,
            ScalarType.PERCENTILE);

    private final ClassName entity;
    private final Naming naming;
    private final UniqueNames names;
    private final List<TypeSpec> records = new ArrayList<>();

    /** For one entity. */
    StructRecords(ClassName entity, Naming naming) {
        this.entity = entity;
        this.naming = naming;
        Set<String> taken = ClassNames.used();
        taken.add(entity.simpleName());
        this.names = new UniqueNames(taken);
    }

    /** The type of an attribute; a record of the entity for a struct, and a list of them for an array of structs. */
    JavaType of(DataType type, String attribute) {
        if (type instanceof StructType struct && isRecord(struct)) {
            return JavaType.of(record(struct, attribute, false))
                    .as(JavaTypes.boundAs("STRUCT"))
                    .stating(type.sql());
        }
        if (isRecords(type)) {
            ClassName element = record((StructType) ((ArrayType) type).element(), attribute, true);
            return JavaType.of(JavaTypes.list(element)).stating(type.sql());
        }
        return JavaTypes.of(type);
    }

    /** The records that attributes need so far. */
    List<TypeSpec> records() {
        return List.copyOf(records);
    }

    /** With a name for Hibernate, which takes a list of structs without one for JSON; the names are those of all entities together. */
    private ClassName record(StructType struct, String attribute, boolean named) {
        ClassName name = entity.nestedClass(names.take(JavaNames.capitalized(attribute)));
        List<String> fields =
                struct.fields().stream().map(StructType.Field::name).toList();
        Map<String, String> components = new UniqueNames(Set.of()).of(fields, JavaNames::attribute);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        struct.fields().forEach(field -> constructor.addParameter(component(field, components.get(field.name()))));
        TypeSpec.Builder source = TypeSpec.recordBuilder(name.simpleName()).addAnnotation(Api.EMBEDDABLE);
        if (named) {
            source.addAnnotation(AnnotationSpec.builder(Api.STRUCT)
                    .addMember("name", "$S", name.canonicalName().replace('.', '_'))
                    .build());
        }
        records.add(source.addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor.build())
                .build());
        return name;
    }

    private ParameterSpec component(StructType.Field field, String name) {
        JavaType java = of(field.type(), name);
        ParameterSpec.Builder component = ParameterSpec.builder(java.type(), name);
        java.jdbcType().ifPresent(component::addAnnotation);
        Members column = new Members(Api.COLUMN);
        if (!naming.implies(name, field.name())) {
            column.string("name", Quoting.forHibernate(field.name()));
        }
        java.column().forEach(column::code);
        column.ifStated().ifPresent(component::addAnnotation);
        return component.build();
    }

    private static boolean isRecord(StructType struct) {
        Set<String> different =
                struct.fields().stream().map(field -> Names.key(field.name())).collect(Collectors.toSet());
        return different.size() == struct.fields().size()
                && struct.fields().stream().map(StructType.Field::type).allMatch(StructRecords::isHeld);
    }

    private static boolean isHeld(DataType type) {
        if (type instanceof StructType struct) {
            return isRecord(struct);
        }
        if (type instanceof ArrayType || type instanceof MapType) {
            return isRecords(type) || !JavaTypes.isText(type);
        }
        return !(type instanceof ScalarType scalar && OPAQUE.contains(scalar));
    }

    private static boolean isRecords(DataType type) {
        return type instanceof ArrayType array && array.element() instanceof StructType struct && isRecord(struct);
    }
}
