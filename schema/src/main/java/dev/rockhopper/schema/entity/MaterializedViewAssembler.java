/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.List;
import java.util.Optional;

/** Makes the materialized view of a declaration. */
final class MaterializedViewAssembler {

    private final Problems problems;
    private final Queries queries;

    MaterializedViewAssembler(Queries queries, Problems problems) {
        this.queries = queries;
        this.problems = problems;
    }

    /** The materialized view; empty when its query is missing or broken, which has been reported. */
    Optional<MaterializedView> assemble(MaterializedViewDeclaration declared) {
        return queries.query(
                        declared.annotation().definition(),
                        declared.annotation().definitionResource(),
                        declared.otherQueries(),
                        declared.origin())
                .map(query -> view(declared, query));
    }

    private MaterializedView view(MaterializedViewDeclaration declared, String query) {
        dev.rockhopper.annotations.MaterializedView stated = declared.annotation();
        Origin place = declared.origin();
        List<ViewColumn> columns = new ViewColumns(declared.columns(), place, problems).of(stated.columns(), query);
        ColumnNames names = names(declared, columns);
        ClauseTexts texts = new ClauseTexts(names, place, problems);
        AnnotationLists lists = new AnnotationLists(names, place, problems);
        return new MaterializedView(
                declared.name(),
                columns,
                lists.indexes(stated.indexes(), "@MaterializedView(indexes)"),
                ViewAssembler.comment(
                        stated.comment(), "@MaterializedView(comment)", declared.comments(), place, problems),
                texts.viewPartitioning(stated.partitionBy(), "@MaterializedView(partitionBy)"),
                texts.distribution(stated.distributedBy(), "@MaterializedView(distributedBy)"),
                names.all(List.of(stated.orderBy()), "@MaterializedView(orderBy)", place),
                texts.refresh(stated.refresh(), "@MaterializedView(refresh)"),
                lists.properties(stated.properties(), "@MaterializedView(properties)"),
                query);
    }

    /** With a column list all names are known; without one the query may yield columns that no attribute maps. */
    private ColumnNames names(MaterializedViewDeclaration declared, List<ViewColumn> columns) {
        if (columns.isEmpty()) {
            return ColumnNames.open(declared.columns(), problems);
        }
        List<ColumnDeclaration> listed = columns.stream()
                .map(column -> declared.columns().stream()
                        .filter(each -> each.name().equalsIgnoreCase(column.name()))
                        .findFirst()
                        .orElseGet(() -> ColumnDeclaration.of(
                                column.name(), List.of(), declared.origin(), ImpliedType.of("", ""))))
                .toList();
        return new ColumnNames(listed, problems);
    }
}
