/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import java.util.List;

/** All quirks of the server, in the order in which they run. */
final class Quirks {

    /** Clauses that the server derives from what was written; they look at the written form and therefore run first. */
    static final List<Quirk<Table>> DERIVED_CLAUSES = List.of(new HiddenPartitionColumns(), new DerivedKey());

    /** Quirks of tables. */
    static final List<Quirk<Table>> TABLE = List.of(
            new DecimalWidth(),
            new BareStringLength(),
            new SumWidening(),
            new HiddenReplace(),
            new StatedNullability(),
            new BooleanDefault(),
            new InvisibleDefault(),
            new LostPrecision(),
            new RangePartitionForms(),
            new ListPartitionForms(),
            new TimeSliceForm(),
            new AutomaticBuckets(),
            new IndexForms(),
            new PropertyForms(),
            new UnreplicatedFullText(),
            new PlaceholderComment());

    /** Quirks of views. */
    static final List<Quirk<View>> VIEW = List.of(new QueryText());

    /** Quirks of materialized views. */
    static final List<Quirk<MaterializedView>> MATERIALIZED_VIEW = List.of(
            new QueryText.OfMaterializedView(),
            new RefreshDefaults(),
            new IndexForms.OfMaterializedView(),
            new PropertyForms.OfMaterializedView());

    private Quirks() {}
}
