/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE VIEW}; needs {@link #as}. Source: documentation page CREATE_VIEW. */
public final class CreateViewOperation implements PendingStep {

    private final ObjectName name;
    private final List<ViewColumn> columns = new ArrayList<>();
    private boolean ifNotExists;
    private boolean orReplace;
    private String comment = "";
    private Optional<ViewSecurity> security = Optional.empty();
    private Optional<String> query = Optional.empty();

    CreateViewOperation(ObjectName name) {
        this.name = name;
    }

    /** {@code IF NOT EXISTS}; excludes {@link #orReplace}. */
    public CreateViewOperation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    /** {@code CREATE OR REPLACE}. */
    public CreateViewOperation orReplace() {
        orReplace = true;
        return this;
    }

    /** A column of the list, without comment; state all columns or none. */
    public CreateViewOperation column(String column) {
        return column(column, "");
    }

    /** A column of the list. */
    public CreateViewOperation column(String column, String columnComment) {
        columns.add(new ViewColumn(column, columnComment));
        return this;
    }

    /** {@code COMMENT "text"}. */
    public CreateViewOperation comment(String text) {
        comment = text;
        return this;
    }

    /** {@code SECURITY NONE|INVOKER} (since 3.4.1). */
    public CreateViewOperation security(ViewSecurity wanted) {
        security = Optional.of(wanted);
        return this;
    }

    /** The query; blanks around it and a final semicolon do not count. */
    public CreateViewOperation as(String sql) {
        query = Optional.of(SqlText.bare(sql));
        return this;
    }

    @Override
    public RecordedStep toStep() {
        View view =
                new View(name.name(), columns, SqlText.required(query, "createView " + name.name()), comment, security);
        return new RecordedStep.Typed(new CreateView(name, ifNotExists, orReplace, view));
    }
}
