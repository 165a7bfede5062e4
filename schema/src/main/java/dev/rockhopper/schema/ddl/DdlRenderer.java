/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.ddl.render.StatementRenderer;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Statement;
import java.util.Objects;

/**
 * Writes StarRocks DDL for one server.
 *
 * <p>Names stand in backquotes always, strings in single and properties in double quotes; CREATE statements are laid out over lines, ALTER
 * statements stand on one. What {@link DdlParser} reads from the text equals what was written. No text ends with a semicolon.
 *
 * <p>All methods throw {@link dev.rockhopper.schema.message.RockhopperException} (RH1001) for a name that is empty or holds a backquote: such
 * names cannot be written.
 */
public final class DdlRenderer {

    /** Writes for the newest server. */
    public static final DdlRenderer NEWEST = new DdlRenderer(ServerProfile.NEWEST);

    private final ServerProfile server;

    /** Writes for the given server. */
    public DdlRenderer(ServerProfile server) {
        this.server = Objects.requireNonNull(server, "server");
    }

    /** A statement; an {@code OtherStatement} as it was written. */
    public String render(Statement statement) {
        return StatementRenderer.render(statement, server);
    }

    /** One clause of ALTER TABLE. */
    public String render(AlterClause clause) {
        return StatementRenderer.render(clause);
    }

    /** A column definition as in CREATE TABLE, without comma. */
    public String render(Column column) {
        return StatementRenderer.render(column);
    }
}
