/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.annotations.View;
import dev.rockhopper.schema.entity.MaterializedViewDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.entity.SchemaAssembler;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.entity.ViewDeclaration;
import dev.rockhopper.schema.message.EntityCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;

/** Declares the views and materialized views of entities and of plain classes. */
final class ViewDeclarations {

    private final ViewNames names;
    private final HqlDefinitions hql;
    private final Problems problems;

    ViewDeclarations(Metadata metadata, Problems problems) {
        this.names = new ViewNames(metadata);
        this.hql = new HqlDefinitions(metadata, problems);
        this.problems = problems;
    }

    /** Declares the table as what its classes say, if they say that it is a view; false if it is a table. */
    boolean declare(TableDraft draft, SchemaAssembler assembler) {
        Optional<Class<?>> type =
                draft.classes.stream().filter(ViewNames::isView).findFirst();
        if (type.isEmpty() && draft.table.getViewQuery() == null) {
            return false;
        }
        type.ifPresent(this::checkAlone);
        type.ifPresent(each -> checkName(each, draft));
        Optional<MaterializedView> materialized = type.map(each -> each.getAnnotation(MaterializedView.class));
        Optional<List<Stated<String>>> translated =
                hql.query(type.map(ViewDeclarations::hql).orElse(""), draft.columns, draft.origin);
        if (translated.isEmpty()) {
            return true;
        }
        if (materialized.isPresent()) {
            assembler.add(new MaterializedViewDeclaration(
                    draft.table.getName(),
                    draft.origin,
                    materialized.get(),
                    translated.get(),
                    draft.columns,
                    draft.comments,
                    draft.formerName));
        } else {
            assembler.add(new ViewDeclaration(
                    draft.table.getName(),
                    draft.origin,
                    type.map(each -> each.getAnnotation(View.class)),
                    both(
                            translated.get(),
                            ColumnStatements.some(
                                    draft.table.getViewQuery(), "@org.hibernate.annotations.View(query)")),
                    draft.columns,
                    draft.comments,
                    draft.formerName));
        }
        return true;
    }

    /** Declares the view of a class that is no entity. */
    void declare(Class<?> type, SchemaAssembler assembler) {
        checkAlone(type);
        Origin origin = Origin.of(type.getName());
        Optional<String> formerName =
                Optional.ofNullable(type.getAnnotation(RenamedFrom.class)).map(RenamedFrom::value);
        MaterializedView materialized = type.getAnnotation(MaterializedView.class);
        Optional<List<Stated<String>>> translated = hql.query(hql(type), List.of(), origin);
        if (translated.isEmpty()) {
            return;
        }
        if (materialized != null) {
            assembler.add(new MaterializedViewDeclaration(
                    names.of(type), origin, materialized, translated.get(), List.of(), List.of(), formerName));
        } else {
            assembler.add(new ViewDeclaration(
                    names.of(type),
                    origin,
                    Optional.of(type.getAnnotation(View.class)),
                    translated.get(),
                    List.of(),
                    List.of(),
                    formerName));
        }
    }

    private static String hql(Class<?> type) {
        MaterializedView materialized = type.getAnnotation(MaterializedView.class);
        return materialized == null ? type.getAnnotation(View.class).hql() : materialized.hql();
    }

    private static List<Stated<String>> both(List<Stated<String>> some, List<Stated<String>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void checkName(Class<?> type, TableDraft draft) {
        String read = draft.table.getName();
        if (!ViewNames.stated(type).isEmpty() && !names.of(type).equals(read)) {
            problems.error(
                    EntityCode.CONTRADICTION,
                    draft.origin,
                    "the name of the view is " + names.of(type) + " by its annotation, but " + read
                            + " by @Table(name).",
                    "State the name once, or alike.");
        }
    }

    private void checkAlone(Class<?> type) {
        boolean both = type.isAnnotationPresent(View.class) && type.isAnnotationPresent(MaterializedView.class);
        if (both || type.isAnnotationPresent(StarRocksTable.class)) {
            problems.error(
                    EntityCode.MISPLACED,
                    Origin.of(type.getName()),
                    "the class carries more than one of @StarRocksTable, @View and @MaterializedView.",
                    "Keep the one that says what the object is.");
        }
    }
}
