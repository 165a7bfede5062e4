/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import dev.rockhopper.embedded.protocol.QueryResult.Ok;
import dev.rockhopper.embedded.protocol.QueryResult.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers what drivers ask when they connect, echoes literals, and fails on demand. */
final class FakeSession implements Session {

    private static final Pattern VARIABLE =
            Pattern.compile("@@(?:session\\.)?(\\w+)(?:\\s+AS\\s+(\\w+))?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Object> VARIABLES = Map.ofEntries(
            Map.entry("auto_increment_increment", 1),
            Map.entry("max_allowed_packet", 33554432),
            Map.entry("net_write_timeout", 60),
            Map.entry("interactive_timeout", 3600),
            Map.entry("wait_timeout", 28800),
            Map.entry("lower_case_table_names", 0),
            Map.entry("performance_schema", 0),
            Map.entry("transaction_read_only", 0),
            Map.entry("system_time_zone", "UTC"),
            Map.entry("time_zone", "UTC"),
            Map.entry("sql_mode", "ONLY_FULL_GROUP_BY"),
            Map.entry("transaction_isolation", "REPEATABLE-READ"),
            Map.entry("tx_isolation", "REPEATABLE-READ"),
            Map.entry("collation_server", "utf8_general_ci"),
            Map.entry("collation_connection", "utf8_general_ci"),
            Map.entry("license", "Apache License 2.0"),
            Map.entry("init_connect", ""));

    private final FakeCatalog catalog;
    private final Client client;
    private String database = "";

    FakeSession(FakeCatalog catalog, Client client) {
        this.catalog = catalog;
        this.client = client;
    }

    @Override
    public QueryResult execute(String statement) throws ServerError {
        String sql = statement.replaceFirst("(?s)^\\s*/\\*.*?\\*/", "").strip();
        catalog.ran(sql);
        String verb = sql.split("[\\s(]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "SET", "COMMIT", "ROLLBACK" -> Ok.NONE;
            case "INSERT" -> Ok.affected(sql.split("\\),\\s*\\(").length);
            case "USE" -> use(sql.substring(4).replace("`", ""));
            case "SHOW" -> new ResultSet(List.of(ResultColumn.text("Database")), List.of(row("shop"), row("sys")));
            case "SELECT" -> select(sql.substring(6).strip());
            case "ROWS" -> FakeResults.numbers(Integer.parseInt(sql.substring(5)));
            case "BREAK" -> FakeResults.breaking(Integer.parseInt(sql.substring(6)));
            case "CRASH" -> throw new IllegalStateException("crashed on purpose");
            case "DEEP" -> throw new StackOverflowError();
            case "BLOCK" -> block();
            default -> throw ServerError.general("Unexpected input '" + verb + "'");
        };
    }

    @Override
    public List<ResultColumn> describe(String query) {
        if (query.contains("unknown")) {
            return List.of();
        }
        return query.contains("types") ? FakeResults.types().columns() : List.of(ResultColumn.text("value"));
    }

    @Override
    public void useDatabase(DatabaseReference reference) throws ServerError {
        if (reference.database().equals("nowhere")) {
            throw new ServerError(5501, "3F000", "Unknown database 'nowhere'");
        }
        database = reference.catalog().map(name -> name + ".").orElse("") + reference.database();
    }

    @Override
    public TableFields fields(String table) {
        TableFields.Field id = new TableFields.Field(ResultColumn.of("id", ColumnType.INT), "7");
        return new TableFields(database, table, List.of(id));
    }

    @Override
    public void reset() {
        catalog.ran("(reset)");
    }

    @Override
    public void close() {
        catalog.closed();
    }

    private QueryResult use(String name) throws ServerError {
        useDatabase(new DatabaseReference(Optional.empty(), name));
        return Ok.NONE;
    }

    private QueryResult select(String expression) throws ServerError {
        if (expression.startsWith("types")) {
            return FakeResults.types();
        }
        if (expression.contains("@@")) {
            return variables(expression);
        }
        Object value = switch (expression.toUpperCase(Locale.ROOT)) {
            case "DATABASE()" -> database;
            case "USER()" -> client.user();
            case "CONNECTION_ID()" -> client.connectionId();
            default -> FakeResults.literal(expression);
        };
        return new ResultSet(List.of(ResultColumn.text("value")), List.<Object[]>of(row(value)));
    }

    private static QueryResult variables(String expression) throws ServerError {
        List<ResultColumn> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(expression);
        while (matcher.find()) {
            Object value = VARIABLES.getOrDefault(matcher.group(1), "utf8");
            columns.add(ResultColumn.of(
                    matcher.group(2) == null ? "@@" + matcher.group(1) : matcher.group(2),
                    value instanceof Integer ? ColumnType.INT : ColumnType.VARCHAR));
            values.add(value);
        }
        return new ResultSet(columns, List.<Object[]>of(values.toArray()));
    }

    private QueryResult block() throws ServerError {
        try {
            catalog.awaitInterrupt();
            return Ok.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerError.general("interrupted");
        }
    }

    static Object[] row(Object... cells) {
        return cells;
    }
}
