/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

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
import dev.rockhopper.schema.type.VarbinaryType;
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

    /** The type of an attribute; a record of the entity for a struct. */
    JavaType of(DataType type, String attribute) {
        return type instanceof StructType struct && isRecord(struct)
                ? JavaType.of(record(struct, attribute))
                        .as(JavaTypes.boundAs("STRUCT"))
                        .stating(type.sql())
                : JavaTypes.of(type);
    }

    /** The records that attributes need so far. */
    List<TypeSpec> records() {
        return List.copyOf(records);
    }

    private ClassName record(StructType struct, String attribute) {
        ClassName name = entity.nestedClass(names.take(JavaNames.capitalized(attribute)));
        List<String> fields =
                struct.fields().stream().map(StructType.Field::name).toList();
        Map<String, String> components = new UniqueNames(Set.of()).of(fields, JavaNames::attribute);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        struct.fields().forEach(field -> constructor.addParameter(component(field, components.get(field.name()))));
        records.add(TypeSpec.recordBuilder(name.simpleName())
                .addAnnotation(Api.EMBEDDABLE)
                .addModifiers(Modifier.PUBLIC)
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
            return !JavaTypes.isText(type);
        }
        boolean bytes =
                type instanceof VarbinaryType; // sent as they are in a text: the dialect refuses them there (RH5112)
        return !bytes && !(type instanceof ScalarType scalar && OPAQUE.contains(scalar));
    }
}
