/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A view.
 *
 * @param name as written; compared with case
 * @param columns the column list; empty when it was not stated
 * @param query the text after AS, without the final semicolon
 * @param comment empty if there is none
 * @param security empty when it was not stated
 */
public record View(String name, List<ViewColumn> columns, String query, String comment, Optional<ViewSecurity> security)
        implements SchemaObject {

    public View {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(security, "security");
    }

    @Override
    public Optional<String> definition() {
        return Optional.of(query);
    }

    public View withName(String changed) {
        return new View(changed, columns, query, comment, security);
    }

    public View withQuery(String changed) {
        return new View(name, columns, changed, comment, security);
    }

    public View withSecurity(Optional<ViewSecurity> changed) {
        return new View(name, columns, query, comment, changed);
    }
}
