/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A connection that remembers statements; queries answer with the rows of {@link Statements}, updates change one row. */
public final class CapturingConnection {

    private static final Set<String> QUERIES = Set.of("executeQuery", "getResultSet");

    private CapturingConnection() {}

    /** Makes the connection. */
    public static Connection open(Statements statements) {
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "prepareStatement", "prepareCall" -> prepared(statements, (String) arguments[0]);
            case "createStatement" -> prepared(statements, null);
            case "getMetaData" -> proxy(DatabaseMetaData.class, (s, m, a) -> Defaults.of(m));
            case "isValid", "getAutoCommit" -> true;
            default -> Defaults.of(method);
        });
    }

    private static PreparedStatement prepared(Statements statements, String prepared) {
        Map<Integer, Object> parameters = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            String name = method.getName();
            if (isBinding(name, arguments)) {
                parameters.put((Integer) arguments[0], name.equals("setNull") ? null : arguments[1]);
            }
            if (name.equals("addBatch") || name.startsWith("execute") && !name.equals("executeBatch")) {
                statements.add(
                        arguments == null ? prepared : (String) arguments[0], new ArrayList<>(parameters.values()));
            }
            if (QUERIES.contains(name)) {
                return CapturedRows.of(statements.rows());
            }
            return switch (name) {
                case "executeUpdate", "getUpdateCount" -> 1;
                case "executeBatch" -> new int[] {Statement.SUCCESS_NO_INFO};
                default -> Defaults.of(method);
            };
        });
    }

    private static boolean isBinding(String name, Object[] arguments) {
        return name.startsWith("set") && arguments != null && arguments.length > 1 && arguments[0] instanceof Integer;
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
