/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps that may run twice without harm, so that one whose effect cannot be seen may be sent again after a crash. */
final class Repeatable {

    private static final Pattern INSERT_VALUES = Pattern.compile(
            "(?is)\\s*INSERT\\s+INTO\\s+(?:TABLE\\s+)?(?:`?[\\w$]+`?\\s*\\.\\s*)?`?([^`\\s(]+)`?\\s*(?:\\([^()]*\\))?\\s*VALUES\\b.*");

    private static final Pattern UPDATE_TO_CONSTANTS = Pattern.compile(
            "(?is)\\s*UPDATE\\s+NAME(?:\\s*\\.\\s*NAME)*+\\s+SET\\s+ASSIGN(?:\\s*,\\s*ASSIGN)*+\\s+WHERE\\b(?!.*(?<!`)\\bSELECT\\b(?!`)).*"
                    .replace("ASSIGN", "NAME\\s*=\\s*(?:'(?:[^'\\\\]|''|\\\\.)*+'|-?[\\d.]++|NULL|TRUE|FALSE)")
                    .replace("NAME", "(?:`[^`]++`|[\\w$]++)"));

    /** A table that reads itself would be worked on twice. */
    private static final Pattern OVERWRITE_FROM_OTHERS = Pattern.compile(
            "(?is)\\s*INSERT\\s+OVERWRITE\\s+(?:`?[\\w$]+`?\\s*\\.\\s*)?+`?([\\w$]++)`?+(?!.*\\b\\1\\b).*");

    /** Functions that give another value each time, and keys that the server counts up. */
    private static final Pattern CHANGING = Pattern.compile(
            "(?is).*\\b(now|current_timestamp|curdate|current_date|curtime|localtime|localtimestamp|sysdate|utc_timestamp|unix_timestamp"
                    + "|select|rand|random|uuid|uuid_numeric|default)\\b.*");

    private Repeatable() {}

    /** Whether sending the step again is harmless; {@code before} is the schema before it. */
    static boolean is(RecordedStep step, Schema before) {
        if (step instanceof RecordedStep.Data) {
            return true;
        }
        if (step instanceof RecordedStep.Typed typed) {
            return is(typed.statement(), before);
        }
        return step instanceof RecordedStep.Sql sql && is(sql.statement(), before);
    }

    /** Statements about the session: they must run again in a new one. */
    static boolean isForSession(RecordedStep step) {
        if (!(step instanceof RecordedStep.Sql sql)) {
            return false;
        }
        return sql.statement() instanceof OtherStatement other && first(other).equals("SET");
    }

    /** Whether something may be left in the session: by SET, or by Java code, which may do anything. */
    static boolean marksSession(RecordedStep step) {
        return step instanceof RecordedStep.Data || isForSession(step);
    }

    private static boolean is(Statement statement, Schema before) {
        if (statement instanceof CreateTable create) {
            return create.ifNotExists();
        }
        if (statement instanceof CreateView create) {
            return create.ifNotExists() || create.orReplace();
        }
        if (statement instanceof DropObject drop) {
            return drop.ifExists();
        }
        if (statement instanceof AlterTable alter) {
            return alter.clauses().stream()
                    .allMatch(clause -> clause instanceof AlterClause.SetProperties
                            || clause instanceof AlterClause.SetComment
                            || clause instanceof AlterClause.ModifyColumnComment
                            || clause instanceof AlterClause.DefaultBuckets);
        }
        if (statement instanceof OtherStatement other) {
            return rows(other, before);
        }
        return statement instanceof TableStatement.RefreshMaterializedView || statement instanceof DatabaseStatement;
    }

    /**
     * Queries; DELETE; UPDATE to constants; INSERT OVERWRITE from other tables; and INSERT of constant rows into a table in which a second
     * row of the same key replaces the first.
     */
    private static boolean rows(OtherStatement other, Schema before) {
        if (other.kind() == OtherStatement.Kind.QUERY
                || first(other).equals("DELETE")
                || UPDATE_TO_CONSTANTS.matcher(other.sql()).matches()
                || OVERWRITE_FROM_OTHERS.matcher(other.sql()).matches()) {
            return true;
        }
        Matcher insert = INSERT_VALUES.matcher(other.sql());
        if (!insert.matches() || CHANGING.matcher(other.sql()).matches()) {
            return false;
        }
        return before.table(insert.group(1)).filter(Repeatable::replacesRows).isPresent();
    }

    private static boolean replacesRows(Table table) {
        boolean replaces = table.key()
                .filter(key -> key.model() == KeyModel.PRIMARY || key.model() == KeyModel.UNIQUE)
                .isPresent();
        return replaces && table.columns().stream().noneMatch(column -> column.autoIncrement());
    }

    private static String first(OtherStatement other) {
        return other.sql().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
