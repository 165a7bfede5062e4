/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers for each thread whether a statement that changes rows was prepared since the transaction began. */
final class WriteWatch implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final Pattern WRITE = Pattern.compile(
            "\\s*(/\\*.*?\\*/\\s*)*(insert|update|delete)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StatementInspector next;
    private final transient ThreadLocal<Boolean> wrote = ThreadLocal.withInitial(() -> false);

    /** {@code next} is the inspector that the user set, or null. */
    WriteWatch(StatementInspector next) {
        this.next = next;
    }

    @Override
    public String inspect(String sql) {
        if (WRITE.matcher(sql).matches()) {
            wrote.set(true);
        }
        return next == null ? sql : next.inspect(sql);
    }

    boolean wrote() {
        return wrote.get();
    }

    void forget() {
        wrote.remove();
    }
}
