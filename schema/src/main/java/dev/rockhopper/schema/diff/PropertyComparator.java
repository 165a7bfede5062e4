/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import java.util.List;
import java.util.Map;

/** The properties that are stated, or were stated the last time. */
final class PropertyComparator implements TableComparator {

    @Override
    public List<PropertyChanged> compare(TablePair pair) {
        DiffOptions options = pair.options();
        Properties properties = new Properties(
                pair.actual().properties(),
                pair.wanted().properties(),
                pair.base().map(Table::properties).orElse(Map.of()),
                PropertyDefaults::ofTable,
                property -> PropertyDefaults.isShown(property, pair.actual(), options.server()));
        return properties.differing().stream()
                .filter(each -> options.properties().test(pair.wanted().name(), each.property()))
                .map(each -> new PropertyChanged(each.property(), each.actual(), each.wanted()))
                .toList();
    }
}
