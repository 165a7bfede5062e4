/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Reads the members that {@link SnapshotTree} writes: what is missing is empty, what is unknown is refused, kinds have names. */
final class SnapshotMapper {

    static final JsonMapper MAPPER = build();

    private SnapshotMapper() {}

    private static JsonMapper build() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultNullHandling(ignored -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .addModule(new TypeModule());
        names(builder);
        for (Class<?> kind : new Class<?>[] {
            SchemaObject.class,
            DefaultValue.class,
            Distribution.class,
            Partitioning.class,
            PartitionTerm.class,
            RangePartition.class,
            Refresh.Scheme.class
        }) {
            builder.addMixIn(kind, MixIns.Kind.class);
        }
        builder.addMixIn(View.class, MixIns.Query.class);
        builder.addMixIn(MaterializedView.class, MixIns.Query.class);
        builder.addMixIn(Rollup.class, MixIns.OptionalQuery.class);
        return builder.build();
    }

    private static void names(JsonMapper.Builder builder) {
        builder.registerSubtypes(
                new NamedType(Table.class, "table"),
                new NamedType(View.class, "view"),
                new NamedType(MaterializedView.class, "materialized view"),
                new NamedType(DefaultValue.Literal.class, "literal"),
                new NamedType(DefaultValue.Null.class, "null"),
                new NamedType(DefaultValue.CurrentTimestamp.class, "current timestamp"),
                new NamedType(DefaultValue.Uuid.class, "uuid"),
                new NamedType(DefaultValue.UuidNumeric.class, "uuid numeric"),
                new NamedType(DefaultValue.Expression.class, "expression"),
                new NamedType(Distribution.Hash.class, "hash"),
                new NamedType(Distribution.Random.class, "random"),
                new NamedType(Partitioning.Range.class, "range"),
                new NamedType(Partitioning.ByList.class, "list"),
                new NamedType(Partitioning.Automatic.class, "automatic"),
                new NamedType(PartitionTerm.OfColumn.class, "column"),
                new NamedType(PartitionTerm.OfFunction.class, "function"),
                new NamedType(RangePartition.LessThan.class, "less than"),
                new NamedType(RangePartition.Interval.class, "interval"),
                new NamedType(RangePartition.Series.class, "series"),
                new NamedType(Refresh.OnChange.class, "on change"),
                new NamedType(Refresh.Manual.class, "manual"),
                new NamedType(Refresh.Incremental.class, "incremental"),
                new NamedType(Refresh.Schedule.class, "schedule"));
    }
}
