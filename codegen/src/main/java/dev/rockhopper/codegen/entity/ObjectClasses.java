/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.codegen.text.Lines;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Makes the class of each kind of object. */
final class ObjectClasses {

    private final EntityOptions options;
    private final Map<String, List<Column>> viewColumns;
    private final EntityNames entityNames;
    private final Quoting quoting = new Quoting();
    private final Set<String> alike;

    /**
     * For one package.
     *
     * @param alike names that differ from another one by case only
     */
    ObjectClasses(
            EntityOptions options, Map<String, List<Column>> viewColumns, EntityNames entityNames, Set<String> alike) {
        this.alike = alike;
        this.options = options;
        this.viewColumns = viewColumns;
        this.entityNames = entityNames;
    }

    TypeSpec of(SchemaObject object, String type) {
        if (object instanceof Table table) {
            return table(table, type);
        }
        List<Column> columns = viewColumns.getOrDefault(object.name(), List.of()).stream()
                .map(column -> column.withNullability(Nullability.UNSPECIFIED)) // nobody writes them
                .toList();
        return options.views() == EntityOptions.ViewStyle.ENTITY && !columns.isEmpty()
                ? viewEntity(object, columns, type)
                : viewClass(object, type);
    }

    private TypeSpec table(Table table, String type) {
        RowIdentity identity =
                RowIdentity.of(table, Optional.ofNullable(options.idColumns().get(table.name())));
        List<String> id = identity.columns();
        boolean embedded =
                options.ids() == EntityOptions.IdStyle.EMBEDDED_ID && EntityClass.canEmbed(table.columnNames(), id);
        Attributes attributes = new Attributes(table.columnNames(), embedded ? id : List.of());
        EntityClass entity = new EntityClass(
                        className(type), table.columns(), attributes, id, embedded, true, options.naming())
                .javadoc(table.comment())
                .javadoc(identity.note())
                .annotated(entityNames.annotation(type, options.catalog()));
        tableName(table.name(), type).ifPresent(entity::annotated);
        entity.withIdClass();
        new TableAnnotations(attributes, quoting).of(table, id).ifPresent(entity::annotated);
        return entity.build();
    }

    private Optional<AnnotationSpec> tableName(String name, String type) {
        return new Members(Api.TABLE)
                .string("name", statedName(name, type))
                .string("catalog", catalog())
                .ifStated();
    }

    private TypeSpec viewEntity(SchemaObject view, List<Column> columns, String type) {
        RowIdentity identity = RowIdentity.ofView(
                view.name(), columns, Optional.ofNullable(options.idColumns().get(view.name())));
        List<String> names = columns.stream().map(Column::name).toList();
        Attributes attributes = new Attributes(names, List.of());
        UnaryOperator<String> called = name -> attributes.find(name).orElse(name);
        EntityClass entity = new EntityClass(
                        className(type), columns, attributes, identity.columns(), false, false, options.naming())
                .javadoc(view.comment())
                .javadoc(identity.note())
                .annotated(entityNames.annotation(type, options.catalog()))
                .annotated(AnnotationSpec.builder(Api.IMMUTABLE).build());
        return entity.withIdClass().annotated(annotation(view, type, called)).build();
    }

    private TypeSpec viewClass(SchemaObject view, String type) {
        String kind = view instanceof View ? "View" : "Materialized view";
        String text = view.comment().isBlank() ? kind + " " + view.name() : view.comment();
        return TypeSpec.classBuilder(className(type))
                .addJavadoc(CodeBlock.of(
                        "$L\n", String.join("\n", Lines.wrapped(JavaText.javadoc(text), EntityClass.WIDTH))))
                .addAnnotation(annotation(view, type, UnaryOperator.identity()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private AnnotationSpec annotation(SchemaObject view, String type, UnaryOperator<String> columns) {
        Optional<String> resource = ViewAnnotations.fits(view)
                ? Optional.empty()
                : Optional.of(EntitySourceWriter.path(options, type + ".sql"));
        return new ViewAnnotations(quoting, columns, catalog()).of(view, statedName(view.name(), type), resource);
    }

    /** Hibernate takes names that differ by case only for one table, unless they are quoted ({@code Identifier.getCanonicalName}). */
    private String statedName(String name, String type) {
        if (alike.contains(name)) {
            return Sql.name(name);
        }
        return options.naming().implies(type, name) ? "" : Quoting.forHibernate(name);
    }

    private String catalog() {
        return options.catalog().map(Quoting::forHibernate).orElse("");
    }

    private ClassName className(String type) {
        return ClassName.get(options.packageName(), type);
    }
}
