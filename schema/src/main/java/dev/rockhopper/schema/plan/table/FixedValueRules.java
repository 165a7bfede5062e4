/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.type.TypeConversion;
import java.util.Optional;

/** What MODIFY COLUMN cannot change in any column. Source: FE class {@code Column.checkSchemaChangeAllowed}. */
final class FixedValueRules {

    private FixedValueRules() {}

    static Optional<Objection> autoIncrement(TableTask task, Column actual, Column wanted) {
        if (!actual.autoIncrement() && !wanted.autoIncrement()) {
            return Optional.empty();
        }
        String text = actual.autoIncrement() == wanted.autoIncrement()
                ? "An AUTO_INCREMENT column cannot be modified."
                : "AUTO_INCREMENT can only be stated at creation.";
        return Optional.of(Objection.of(PlanCode.AUTO_INCREMENT_CHANGE, text));
    }

    static Optional<Objection> generated(TableTask task, Column actual, Column wanted) {
        return actual.generatedAs().isPresent() == wanted.generatedAs().isPresent()
                ? Optional.empty()
                : Optional.of(Objection.of(
                        PlanCode.GENERATED_CHANGE, "A plain column cannot become generated, nor the other way round."));
    }

    static Optional<Objection> aggregate(TableTask task, Column actual, Column wanted) {
        return actual.aggregate().equals(wanted.aggregate())
                ? Optional.empty()
                : Optional.of(Objection.of(
                        PlanCode.AGGREGATE_CHANGE,
                        "The aggregate function of a column is fixed; a rebuild cannot bring back values that are already"
                                + " aggregated."));
    }

    static Optional<Objection> type(TableTask task, Column actual, Column wanted) {
        if (actual.generatedAs().isPresent() && wanted.generatedAs().isPresent()) {
            return Optional.empty();
        }
        if (TypeConversion.of(actual.type(), wanted.type()) != TypeConversion.REFUSED) {
            return Optional.empty();
        }
        String text = actual.type().equals(wanted.type())
                ? "A column of a complex type cannot be modified."
                : actual.type().sql() + " cannot become " + wanted.type().sql() + ".";
        return Optional.of(Objection.of(PlanCode.TYPE_CONVERSION, text, "consent to drop and add the column"));
    }

    static Optional<Objection> nullability(TableTask task, Column actual, Column wanted) {
        boolean tightens = actual.nullability() != Nullability.NOT_NULL && wanted.nullability() == Nullability.NOT_NULL;
        return tightens
                ? Optional.of(Objection.of(PlanCode.NOT_NULL, "A nullable column cannot become NOT NULL."))
                : Optional.empty();
    }

    static Optional<Objection> defaultValue(TableTask task, Column actual, Column wanted) {
        return actual.defaultValue().equals(wanted.defaultValue())
                ? Optional.empty()
                : Optional.of(Objection.of(
                        PlanCode.DEFAULT_CHANGE, "The default of a column cannot be added, changed or removed."));
    }
}
