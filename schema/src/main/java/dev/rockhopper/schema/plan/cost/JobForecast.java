/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import java.util.List;

/**
 * The job that an ALTER TABLE starts.
 *
 * @param kind as SHOW ALTER TABLE names it
 * @param fast whether it changes metadata only; shared-nothing servers then finish it before the statement returns
 */
public record JobForecast(Kind kind, boolean fast) {

    /** The kinds of job. */
    public enum Kind {
        /** No job: a change of the catalog, or nothing to do. */
        NONE,
        COLUMN,
        ROLLUP,
        OPTIMIZE
    }

    static final JobForecast NONE = new JobForecast(Kind.NONE, true);

    static final JobForecast REWRITE = new JobForecast(Kind.COLUMN, false);

    /**
     * What the server will do, if it accepts the statement.
     *
     * @param before the table before the statement, normalised
     */
    public static JobForecast of(Table before, AlterTable statement, Capabilities server) {
        List<AlterClause> clauses = statement.clauses();
        AlterClause first = clauses.get(0);
        if (first instanceof AlterClause.Optimize) {
            return new JobForecast(Kind.OPTIMIZE, false);
        }
        if (first instanceof AlterClause.AddRollups) {
            return new JobForecast(Kind.ROLLUP, false);
        }
        if (first instanceof AlterClause.SetProperties set) {
            return PropertyForecast.of(before, set, server);
        }
        return first instanceof AlterClause.SchemaChange ? SchemaChangeForecast.of(before, clauses, server) : NONE;
    }

    /** What the job costs. */
    public Cost cost(Capabilities server) {
        return switch (kind) {
            case NONE -> Cost.METADATA;
            case OPTIMIZE -> Cost.OPTIMIZE_JOB;
            case ROLLUP -> Cost.REWRITE_JOB;
            case COLUMN -> column(server);
        };
    }

    private Cost column(Capabilities server) {
        if (!fast) {
            return Cost.REWRITE_JOB;
        }
        return server.evolvesAtOnce() ? Cost.METADATA : Cost.FAST_JOB;
    }
}
