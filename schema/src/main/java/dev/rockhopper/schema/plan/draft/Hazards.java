/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.TableSize;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The texts of hazards. */
public final class Hazards {

    private Hazards() {}

    /** What follows from the cost of a statement. */
    static List<Hazard> ofCost(Cost cost, Statement statement, PlanOptions options) {
        if (!(statement instanceof AlterTable alter)) {
            return List.of();
        }
        String table = alter.name().shown();
        String size = Optional.ofNullable(options.sizes().get(alter.name().key("")))
                .map(TableSize::text)
                .map(text -> " (" + text + ")")
                .orElse("");
        return switch (cost) {
            case REWRITE_JOB ->
                List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        (alter.clauses().get(0) instanceof AlterClause.AddRollups
                                        ? "The job builds the rollup from the data of table "
                                        : "The job rewrites the data of table ")
                                + table + size + "."));
            case OPTIMIZE_JOB ->
                List.of(
                        new Hazard(
                                Hazard.Kind.REWRITE,
                                "The job redistributes the data of table " + table + size
                                        + " and needs up to twice its space."),
                        new Hazard(
                                Hazard.Kind.WRITES_REFUSED,
                                "Loads into table " + table + " may be refused while the job runs."));
            default -> List.of();
        };
    }

    static Hazard inactive(Collection<String> views) {
        return new Hazard(
                Hazard.Kind.MV_INACTIVE,
                "Materialized views become inactive until they are made active again: " + String.join(", ", views)
                        + ".");
    }

    public static Hazard dataLoss(String text) {
        return new Hazard(Hazard.Kind.DATA_LOSS, text);
    }

    public static Hazard breaksReaders(String text) {
        return new Hazard(Hazard.Kind.BREAKS_READERS, text);
    }

    public static Hazard lossy(String text) {
        return new Hazard(Hazard.Kind.LOSSY_CONVERSION, text);
    }

    public static Hazard refresh(String view) {
        return new Hazard(
                Hazard.Kind.MV_REFRESH, "Materialized view " + view + " is empty until it has been refreshed.");
    }
}
