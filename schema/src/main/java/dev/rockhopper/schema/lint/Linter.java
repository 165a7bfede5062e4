/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a server would refuse in CREATE statements (errors), and what it would accept but nobody can want (warnings).
 *
 * <p>The place of a message is the object's name, or {@code object.part} for a column, index or partition. Expressions are not typed: the types
 * of generated columns and view columns are left to the server.
 */
public final class Linter {

    private Linter() {}

    /** All messages about all objects, in the order of the objects. */
    public static List<Message> lint(Schema schema, ServerProfile server) {
        List<Message> messages = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            messages.addAll(lint(object, server));
            messages.addAll(lint(object, schema));
        }
        return messages;
    }

    /** Messages about one object that other objects of its schema give rise to. */
    public static List<Message> lint(SchemaObject object, Schema schema) {
        Findings findings = new Findings(object.name());
        Rules.SCHEMA.forEach(rule -> rule.check(schema, object, findings));
        return findings.messages();
    }

    /** All messages about one object, in the order of the rules. */
    public static List<Message> lint(SchemaObject named, ServerProfile server) {
        Findings findings = new Findings(named.name());
        SchemaObject object = Databases.named(named, ForeignNames.bare(named.name()));
        if (object instanceof Table table) {
            TableLint lint = new TableLint(table, server, findings);
            Rules.TABLE.forEach(rule -> rule.check(lint));
        } else if (object instanceof View view) {
            Rules.VIEW.forEach(rule -> rule.check(view, server, findings));
        } else {
            Rules.MATERIALIZED_VIEW.forEach(rule -> rule.check((MaterializedView) object, server, findings));
        }
        return findings.messages();
    }
}
