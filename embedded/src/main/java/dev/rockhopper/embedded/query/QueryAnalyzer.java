/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the columns of a query and checks its names. Source: FE classes {@code QueryAnalyzer}, {@code SelectAnalyzer}. */
public final class QueryAnalyzer {
    private final RelationSource source;
    private final QueryErrors errors;
    private final Map<String, List<QueryColumn>> commonTables;
    private final Set<List<String>> read;
    /** What the queries around a subquery read. */
    private final List<ScopeEntry> outer;

    private QueryAnalyzer(
            RelationSource source,
            QueryErrors errors,
            Map<String, List<QueryColumn>> commonTables,
            Set<List<String>> read,
            List<ScopeEntry> outer) {
        this.source = source;
        this.errors = errors;
        this.commonTables = commonTables;
        this.read = read;
        this.outer = outer;
    }

    /**
     * What a query gives and needs.
     *
     * @param columns in order
     * @param read names of the tables and views that it reads, as written
     */
    public record Result(List<QueryColumn> columns, Set<List<String>> read) {}

    /** Analyses a query. */
    public static Result analyze(Query query, RelationSource source, QueryErrors errors) {
        Set<List<String>> read = new LinkedHashSet<>();
        QueryAnalyzer analyzer = new QueryAnalyzer(source, errors, new HashMap<>(), read, List.of());
        return new Result(analyzer.columns(query), read);
    }

    private List<QueryColumn> columns(Query query) {
        return columns(query, outer);
    }

    private List<QueryColumn> columns(Query query, List<ScopeEntry> around) {
        QueryAnalyzer inner = new QueryAnalyzer(source, errors, new HashMap<>(commonTables), read, around);
        for (Query.With with : query.with()) {
            List<QueryColumn> columns = renamed(asNullable(inner.columns(with.query())), with.columns());
            inner.commonTables.put(with.name(), columns);
        }
        List<QueryColumn> first = null;
        for (Query.Part part : query.selects()) {
            List<QueryColumn> columns = inner.columns(part);
            if (first == null) {
                first = columns;
            } else {
                first = combined(first, columns);
            }
        }
        return first;
    }

    private List<QueryColumn> combined(List<QueryColumn> first, List<QueryColumn> other) {
        if (first.size() != other.size()) {
            throw errors.other("Operands have unequal number of columns");
        }
        List<QueryColumn> combined = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Typed a = first.get(i).typed();
            Typed b = other.get(i).typed();
            combined.add(new QueryColumn(
                    first.get(i).name(),
                    new Typed(Arithmetic.common(a.type(), b.type()), a.nullable() || b.nullable())));
        }
        return combined;
    }

    private List<QueryColumn> columns(Query.Part part) {
        return part instanceof Query.Nested nested ? columns(nested.query()) : select((Query.Select) part);
    }

    private List<QueryColumn> select(Query.Select select) {
        List<ScopeEntry> scope = new ArrayList<>();
        for (Query.Relation relation : select.from()) {
            scope.add(entry(relation, scope));
        }
        List<QueryColumn> columns = new ArrayList<>();
        for (Query.Item item : select.items()) {
            if (item.expr() instanceof Expr.Star star) {
                columns.addAll(star(star, scope));
            } else {
                Typed typed = type(item.expr(), scope, List.of());
                columns.add(new QueryColumn(QueryLabels.label(item), typed));
            }
        }
        select.expressions().forEach(each -> check(each, scope, columns));
        return columns;
    }

    private Typed type(Expr expr, List<ScopeEntry> scope, List<QueryColumn> aliases) {
        if (expr instanceof Expr.Subquery subquery && !subquery.exists()) {
            List<ScopeEntry> around = new ArrayList<>(scope);
            around.addAll(outer);
            return new Typed(columns(subquery.query(), around).get(0).typed().type(), true);
        }
        return ExprTyper.type(expr, name -> resolve(name, scope, aliases));
    }

    /** Checks the names of a condition; what this package cannot type is left to the server. */
    private void check(Expr expr, List<ScopeEntry> scope, List<QueryColumn> aliases) {
        if (expr instanceof Expr.Name name) {
            resolve(name, scope, aliases);
        }
        expr.children().forEach(child -> check(child, scope, aliases));
    }

    private record ScopeEntry(Optional<String> alias, List<String> name, List<QueryColumn> columns) {
        boolean isQualifiedBy(List<String> qualifiers) {
            if (qualifiers.isEmpty()) {
                return true;
            }
            String last = qualifiers.get(qualifiers.size() - 1);
            if (alias.isPresent()) {
                return alias.get().equals(last);
            }
            return !name.isEmpty() && name.get(name.size() - 1).equals(last);
        }
    }

    private ScopeEntry entry(Query.Relation relation, List<ScopeEntry> before) {
        if (relation instanceof Query.Named named) {
            return new ScopeEntry(named.alias(), named.name(), nullableIf(named.nullable(), named(named)));
        }
        if (relation instanceof Query.Derived derived) {
            List<QueryColumn> columns = renamed(asNullable(columns(derived.query())), derived.columns());
            return new ScopeEntry(derived.alias(), List.of(), columns);
        }
        if (relation instanceof Query.TableFunction function) {
            return new ScopeEntry(function.alias(), List.of(function.function()), tableFunction(function, before));
        }
        Query.Rows rows = (Query.Rows) relation;
        List<QueryColumn> columns = new ArrayList<>();
        for (int i = 0; i < rows.first().size(); i++) {
            columns.add(new QueryColumn("column_" + i, type(rows.first().get(i), before, List.of())));
        }
        return new ScopeEntry(rows.alias(), List.of(), renamed(columns, rows.columns()));
    }

    private List<QueryColumn> named(Query.Named named) {
        if (named.name().size() == 1 && commonTables.containsKey(named.name().get(0))) {
            return commonTables.get(named.name().get(0));
        }
        read.add(named.name());
        return source.columns(named.name());
    }

    private List<QueryColumn> tableFunction(Query.TableFunction function, List<ScopeEntry> before) {
        List<QueryColumn> columns = new ArrayList<>();
        if (function.function().equalsIgnoreCase("generate_series")) {
            Typed typed = type(function.arguments().get(0), before, List.of());
            columns.add(new QueryColumn("generate_series", typed));
        } else {
            for (Expr argument : function.arguments()) {
                Expr call = new Expr.Call("unnest", false, List.of(argument), Optional.empty());
                columns.add(new QueryColumn(
                        function.function(),
                        new Typed(type(call, before, List.of()).type(), true)));
            }
        }
        return renamed(columns, function.columns());
    }

    private static List<QueryColumn> renamed(List<QueryColumn> columns, List<String> names) {
        if (names.isEmpty()) {
            return columns;
        }
        List<QueryColumn> renamed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = i < names.size() ? names.get(i) : columns.get(i).name();
            renamed.add(new QueryColumn(name, columns.get(i).typed()));
        }
        return renamed;
    }

    private static List<QueryColumn> nullableIf(boolean nullable, List<QueryColumn> columns) {
        return nullable ? asNullable(columns) : columns;
    }

    private static List<QueryColumn> asNullable(List<QueryColumn> columns) {
        return columns.stream()
                .map(each -> new QueryColumn(each.name(), new Typed(each.typed().type(), true)))
                .toList();
    }

    /** In a view the star of a table gives nullable columns, whatever the table says. */
    private List<QueryColumn> star(Expr.Star star, List<ScopeEntry> scope) {
        List<QueryColumn> columns = new ArrayList<>();
        for (ScopeEntry entry : scope) {
            if (entry.isQualifiedBy(star.qualifiers())) {
                boolean asDeclared = source.starsKeepNotNull() || entry.name().isEmpty();
                columns.addAll(asDeclared ? entry.columns() : asNullable(entry.columns()));
            }
        }
        if (columns.isEmpty()) {
            throw errors.other(
                    star.qualifiers().isEmpty()
                            ? "No tables used"
                            : "Unknown table '" + String.join(".", star.qualifiers()) + "'");
        }
        return columns;
    }

    private Typed resolve(Expr.Name name, List<ScopeEntry> scope, List<QueryColumn> aliases) {
        if (name.qualifiers().isEmpty()) {
            for (QueryColumn alias : aliases) {
                if (Names.same(alias.name(), name.name())) {
                    return alias.typed();
                }
            }
        }
        List<QueryColumn> found = new ArrayList<>();
        for (ScopeEntry entry : scope) {
            if (entry.isQualifiedBy(name.qualifiers())) {
                entry.columns().stream()
                        .filter(each -> Names.same(each.name(), name.name()))
                        .forEach(found::add);
            }
        }
        String shown = name.qualifiers().isEmpty() ? name.name() : ExprNames.qualified(name);
        if (found.size() > 1) {
            throw errors.ambiguousColumn(shown);
        }
        if (found.isEmpty()) {
            Optional<Typed> around = outer.stream()
                    .filter(entry -> entry.isQualifiedBy(name.qualifiers()))
                    .flatMap(entry -> entry.columns().stream())
                    .filter(each -> Names.same(each.name(), name.name()))
                    .map(QueryColumn::typed)
                    .findFirst();
            if (around.isPresent()) {
                return around.get();
            }
            return field(name, scope, aliases).orElseThrow(() -> errors.unknownColumn(shown));
        }
        return found.get(0).typed();
    }

    /** What looks like the qualifier of a column may be a STRUCT column, and the name a field of it. */
    private Optional<Typed> field(Expr.Name name, List<ScopeEntry> scope, List<QueryColumn> aliases) {
        List<String> parts = new ArrayList<>(name.qualifiers());
        parts.add(name.name());
        for (int i = parts.size() - 2; i >= 0; i--) {
            List<String> path = parts.subList(i + 1, parts.size());
            Expr.Name column = new Expr.Name(parts.subList(0, i), parts.get(i), false);
            Optional<Typed> field = lookUp(column, scope, aliases)
                    .flatMap(typed -> StructFields.type(typed.type(), path))
                    .map(type -> new Typed(type, true));
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    private static Optional<Typed> lookUp(Expr.Name name, List<ScopeEntry> scope, List<QueryColumn> aliases) {
        return Stream.concat(
                        name.qualifiers().isEmpty() ? aliases.stream() : Stream.empty(),
                        scope.stream()
                                .filter(entry -> entry.isQualifiedBy(name.qualifiers()))
                                .flatMap(entry -> entry.columns().stream()))
                .filter(each -> Names.same(each.name(), name.name()))
                .map(QueryColumn::typed)
                .findFirst();
    }
}
