/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import java.util.ArrayList;
import java.util.List;

/** The SQL that was sent, in order, and the canned answers to it. */
public final class Statements {

    private final List<SentStatement> sent = new ArrayList<>();
    private List<List<Object>> rows = List.of();

    /** Returns the SQL that was sent since the last call. */
    public List<String> take() {
        return takeSent().stream().map(SentStatement::sql).toList();
    }

    /** Returns what was sent since the last call, with its parameters. */
    public List<SentStatement> takeSent() {
        List<SentStatement> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    /** From now on, every query answers with these rows. */
    public void answer(List<List<Object>> nextRows) {
        rows = nextRows;
    }

    void add(String sql, List<Object> parameters) {
        sent.add(new SentStatement(sql, parameters));
    }

    List<List<Object>> rows() {
        return rows;
    }
}
