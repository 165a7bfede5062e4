/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text in which servers before 4.0 kept the query of a view: every name quoted and qualified, stars expanded, one clause a line. Source: FE class
 * {@code AstToSQLBuilder} of that time.
 */
public final class RewrittenQuery {
    private final RelationSource source;
    private final String database;
    private final boolean tablesOnly;
    private final Map<String, List<String>> commonTables;

    private RewrittenQuery(
            RelationSource source, String database, boolean tablesOnly, Map<String, List<String>> commonTables) {
        this.source = source;
        this.database = database;
        this.tablesOnly = tablesOnly;
        this.commonTables = commonTables;
    }

    /**
     * The text of a view's query.
     *
     * @param database where names without one are looked up
     * @throws QuerySyntaxException if this package does not understand the query
     */
    public static String ofView(String sql, RelationSource source, String database) {
        return new RewrittenQuery(source, database, false, Map.of()).query(Queries.query(sql));
    }

    /** The text of a materialized view's query: columns are qualified by their table only. */
    public static String ofMaterializedView(String sql, RelationSource source, String database) {
        return new RewrittenQuery(source, database, true, Map.of()).query(Queries.query(sql));
    }

    private String query(Query query) {
        RewrittenQuery inner = new RewrittenQuery(source, database, tablesOnly, new HashMap<>(commonTables));
        List<String> with = new ArrayList<>();
        for (Query.With each : query.with()) {
            List<String> columns = each.columns().isEmpty()
                    ? inner.columns(each.query().selects().get(0))
                    : each.columns();
            with.add(quoted(each.name()) + " (" + list(columns) + ") AS (" + inner.query(each.query()) + ") ");
            inner.commonTables.put(each.name(), columns);
        }
        StringBuilder text = new StringBuilder(with.isEmpty() ? "" : "WITH " + String.join(", ", with));
        for (int i = 0; i < query.selects().size(); i++) {
            text.append(i > 0 ? " " + query.operators().get(i - 1) + " " : "")
                    .append(inner.part(query.selects().get(i)));
        }
        return text.append(tail(query.tail(), expr -> ExprPrinter.quoting(expr)))
                .toString();
    }

    private String part(Query.Part part) {
        return part instanceof Query.Nested nested ? "(" + query(nested.query()) + ")" : select((Query.Select) part);
    }

    private List<String> columns(Query.Part part) {
        if (part instanceof Query.Nested nested) {
            return columns(nested.query().selects().get(0));
        }
        Query.Select select = (Query.Select) part;
        RewrittenNames names = names(select);
        List<String> columns = new ArrayList<>();
        for (Query.Item item : select.items()) {
            if (item.expr() instanceof Expr.Star star) {
                names.all(star.qualifiers()).forEach(each -> columns.add(each.name()));
            } else {
                columns.add(QueryLabels.label(item));
            }
        }
        return columns;
    }

    private RewrittenNames names(Query.Select select) {
        RewrittenNames names = new RewrittenNames();
        for (Query.Source each : select.clauses().sources()) {
            if (each.using()) {
                throw new QuerySyntaxException("JOIN .. USING");
            }
            add(names, each.relation());
        }
        return names;
    }

    private void add(RewrittenNames names, Query.Relation relation) {
        if (relation instanceof Query.Named named) {
            String last = named.name().get(named.name().size() - 1);
            boolean common = isCommonTable(named);
            List<String> columns = common
                    ? commonTables.get(last)
                    : source.columns(named.name()).stream()
                            .map(QueryColumn::name)
                            .toList();
            String shown = quoted(named.alias().orElse(last));
            names.add(
                    named.alias().orElse(last),
                    common || tablesOnly ? shown : quoted(databaseOf(named)) + "." + shown,
                    columns);
        } else if (relation instanceof Query.Derived derived) {
            String alias = derived.alias().orElseThrow(() -> new QuerySyntaxException("a subquery without a name"));
            names.add(
                    alias,
                    quoted(alias),
                    derived.columns().isEmpty()
                            ? columns(derived.query().selects().get(0))
                            : derived.columns());
        } else if (relation instanceof Query.TableFunction function) {
            String alias = function.alias().orElse(function.function());
            names.add(
                    alias,
                    quoted(alias),
                    function.columns().isEmpty() ? List.of(function.function()) : function.columns());
        } else {
            throw new QuerySyntaxException("VALUES");
        }
    }

    private boolean isCommonTable(Query.Named named) {
        return named.name().size() == 1 && commonTables.containsKey(named.name().get(0));
    }

    private String databaseOf(Query.Named named) {
        int size = named.name().size();
        return size > 1 ? named.name().get(size - 2) : database;
    }

    private String select(Query.Select select) {
        RewrittenNames names = names(select);
        Query.Clauses clauses = select.clauses();
        StringBuilder text = new StringBuilder("SELECT ");
        text.append(clauses.distinct() ? "DISTINCT " : "").append(items(select, names));
        if (!clauses.sources().isEmpty()) {
            text.append("\nFROM ").append(from(clauses.sources(), names));
        }
        clauses.where().ifPresent(each -> text.append("\nWHERE ").append(names.print(each, this::query)));
        if (select.grouped()) {
            text.append("\nGROUP BY ")
                    .append(clauses.groupBy().stream()
                            .map(each -> names.print(unaliased(each, select), this::query))
                            .collect(Collectors.joining(", ")));
        }
        clauses.having().ifPresent(each -> text.append("\nHAVING ").append(names.print(each, this::query)));
        return text.append(tail(clauses.tail(), expr -> names.print(expr, this::query)))
                .toString();
    }

    /** A term of GROUP BY may be the alias or the number of an item. */
    private static Expr unaliased(Expr expr, Query.Select select) {
        if (expr instanceof Expr.Literal number && number.kind() == Expr.LiteralKind.INTEGER) {
            return select.items().get(Integer.parseInt(number.text()) - 1).expr();
        }
        return select.items().stream()
                .filter(item -> expr instanceof Expr.Name name
                        && name.qualifiers().isEmpty()
                        && item.alias()
                                .filter(alias -> Names.same(alias, name.name()))
                                .isPresent())
                .map(Query.Item::expr)
                .findFirst()
                .orElse(expr);
    }

    private String items(Query.Select select, RewrittenNames names) {
        List<String> items = new ArrayList<>();
        for (Query.Item item : select.items()) {
            if (item.expr() instanceof Expr.Star star) {
                names.all(star.qualifiers()).forEach(each -> items.add(each.text()));
                continue;
            }
            String text = names.print(item.expr(), this::query);
            String label = QueryLabels.label(item);
            boolean same = item.expr() instanceof Expr.Name name && Names.same(name.name(), label);
            items.add(same ? text : text + " AS " + quoted(label));
        }
        return String.join(", ", items);
    }

    private String from(List<Query.Source> sources, RewrittenNames names) {
        StringBuilder text = new StringBuilder();
        for (Query.Source each : sources) {
            boolean function = each.relation() instanceof Query.TableFunction;
            if (text.length() > 0) {
                text.append(' ').append(join(each)).append(' ').append(function ? "LATERAL " : "");
            }
            text.append(relation(each.relation(), names)).append(sources.indexOf(each) > 0 ? " " : "");
            each.on().ifPresent(on -> text.append("ON ").append(names.print(on, this::query)));
        }
        return text.toString();
    }

    private static String join(Query.Source source) {
        return switch (source.join()) {
            case "," -> ",";
            case "", "INNER" -> "INNER JOIN";
            case "LEFT", "RIGHT", "FULL" -> source.join() + " OUTER JOIN";
            default -> source.join() + " JOIN";
        };
    }

    private String relation(Query.Relation relation, RewrittenNames names) {
        if (relation instanceof Query.Named named) {
            String last = quoted(named.name().get(named.name().size() - 1));
            String alias = named.alias().map(each -> " AS " + quoted(each)).orElse("");
            return (isCommonTable(named) ? last : quoted(databaseOf(named)) + "." + last) + alias;
        }
        if (relation instanceof Query.Derived derived) {
            String columns = derived.columns().isEmpty()
                    ? ""
                    : "(" + list(derived.columns()).replace(", ", ",") + ")";
            return "(" + query(derived.query()) + ") " + quoted(derived.alias().orElseThrow()) + columns;
        }
        Query.TableFunction function = (Query.TableFunction) relation;
        String arguments = function.arguments().stream()
                .map(each -> names.print(each, this::query))
                .collect(Collectors.joining(","));
        String alias = function.alias()
                .map(each -> " " + each + "(" + list(function.columns()).replace(", ", ",") + ")")
                .orElse("");
        return function.function() + "(" + arguments + ")" + alias;
    }

    private static String tail(Query.Tail tail, java.util.function.Function<Expr, String> printer) {
        String order = tail.order().isEmpty()
                ? ""
                : " ORDER BY "
                        + tail.order().stream()
                                .map(each -> RewrittenNames.order(each, printer))
                                .collect(Collectors.joining(", "))
                        + " ";
        String limit = tail.limit().isEmpty()
                ? ""
                : " LIMIT " + tail.limit().stream().map(ExprPrinter::plain).collect(Collectors.joining(", "));
        return order + limit;
    }

    private static String list(List<String> names) {
        return names.stream().map(RewrittenQuery::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return "`" + name + "`";
    }
}
