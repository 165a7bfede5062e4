/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.lint.view.SelectList;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code @View} and {@code @MaterializedView}. */
final class ViewAnnotations {

    private final Quoting quoting;
    private final UnaryOperator<String> columns;
    private final String catalog;

    /** Annotations that call columns as {@code columns} says, and state a catalog unless it is empty. */
    ViewAnnotations(Quoting quoting, UnaryOperator<String> columns, String catalog) {
        this.quoting = quoting;
        this.columns = columns;
        this.catalog = catalog;
    }

    /**
     * The annotation.
     *
     * @param name as it is stated; empty if it follows from the class
     * @param resource path of the resource that holds the query; empty if the annotation holds it
     */
    AnnotationSpec of(SchemaObject object, String name, Optional<String> resource) {
        return object instanceof View view
                ? view(view, name, resource)
                : materialized((MaterializedView) object, name, resource);
    }

    /** The query of a view. */
    static String query(SchemaObject object) {
        return object instanceof View view ? view.query() : ((MaterializedView) object).query();
    }

    /** Whether an annotation can hold the query. */
    static boolean fits(SchemaObject object) {
        return JavaText.fitsConstant(query(object));
    }

    private AnnotationSpec view(View view, String name, Optional<String> resource) {
        Members members = new Members(Api.VIEW).string("name", name).string("catalog", catalog);
        query(members, view.query(), resource);
        members.annotations("columns", list(view.columns(), view.query())).string("comment", view.comment());
        view.security()
                .filter(security -> security != ViewSecurity.NONE) // what the server takes anyway
                .ifPresent(security -> members.code("security", CodeBlock.of("$T.$L", Api.VIEW_SECURITY, security)));
        return members.build();
    }

    private AnnotationSpec materialized(MaterializedView view, String name, Optional<String> resource) {
        ClauseTexts texts = new ClauseTexts(quoting);
        Members members =
                new Members(Api.MATERIALIZED_VIEW).string("name", name).string("catalog", catalog);
        query(members, view.query(), resource);
        members.annotations("columns", list(view.columns(), view.query())).string("comment", view.comment());
        view.refresh().ifPresent(refresh -> members.string("refresh", ClauseTexts.refresh(refresh)));
        members.sql("partitionBy", texts.terms(view.partitionBy()));
        view.distribution().ifPresent(by -> members.string("distributedBy", texts.distribution(by)));
        return members.strings("orderBy", view.sortKey().stream().map(columns).toList())
                .properties(TableAnnotations.stated(view.properties(), PropertyDefaults::ofMaterializedView))
                .annotations(
                        "indexes",
                        view.indexes().stream()
                                .map(index -> TableAnnotations.index(index, columns))
                                .toList())
                .build();
    }

    private static void query(Members members, String query, Optional<String> resource) {
        resource.ifPresentOrElse(
                path -> members.string("definitionResource", path), () -> members.sql("definition", query));
    }

    /** The column list; none where it only repeats what the query says. */
    private List<AnnotationSpec> list(List<ViewColumn> list, String query) {
        boolean plain = list.stream().allMatch(column -> column.comment().isEmpty());
        List<String> names = list.stream().map(ViewColumn::name).toList();
        boolean said = SelectList.of(query)
                .filter(select -> select.names().equals(names))
                .isPresent();
        return plain && said
                ? List.of()
                : list.stream()
                        .map(column -> new Members(Api.VIEW_COLUMN)
                                .text("name", columns.apply(column.name()))
                                .string("comment", column.comment())
                                .build())
                        .toList();
    }
}
