/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksIndex;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lists of annotations inside annotations. */
final class AnnotationLists {

    private final ColumnNames names;
    private final Origin place;
    private final Problems problems;

    AnnotationLists(ColumnNames names, Origin place, Problems problems) {
        this.names = names;
        this.place = place;
        this.problems = problems;
    }

    /** The properties in their order; a name that comes twice is reported. */
    Map<String, String> properties(Property[] stated, String by) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Property property : stated) {
            if (properties.putIfAbsent(property.name(), property.value()) != null) {
                repeated(by + " states " + property.name() + " twice.");
            }
        }
        return properties;
    }

    /** The indexes in their order; those on unknown columns and repeated names are reported. */
    List<Index> indexes(StarRocksIndex[] stated, String by) {
        List<Index> indexes = new ArrayList<>();
        for (StarRocksIndex index : stated) {
            if (indexes.stream().anyMatch(each -> Names.same(each.name(), index.name()))) {
                repeated(by + " states the index " + index.name() + " twice.");
                continue;
            }
            String of = by + " " + index.name();
            names.one(index.column(), of, place)
                    .ifPresent(column -> indexes.add(new Index(
                            index.name(),
                            List.of(column),
                            index.type(),
                            properties(index.properties(), of),
                            index.comment())));
        }
        return indexes;
    }

    private void repeated(String text) {
        problems.error(EntityCode.REPEATED, place, text, "State it once.");
    }
}
