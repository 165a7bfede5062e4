/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import java.util.List;

/** The properties that are stated, or were stated the last time. */
final class PropertyComparator implements TableComparator {

    @Override
    public List<PropertyChanged> compare(TablePair pair) {
        DiffOptions options = pair.options();
        Properties properties = new Properties(
                pair.actual().properties(),
                pair.wanted().properties(),
                pair.base().map(Table::properties),
                PropertyDefaults::ofTable,
                property -> isShown(property, pair),
                property -> PropertyDefaults.isUnseen(property, pair.wanted()));
        return properties.differing().stream()
                .filter(each -> options.properties().test(pair.wanted().name(), each.property()))
                .map(each -> new PropertyChanged(each.property(), each.actual(), each.wanted()))
                .toList();
    }

    /** Also what the table will only show once its other parts are as wanted, such as the bucket size of a random distribution. */
    private static boolean isShown(String property, TablePair pair) {
        return PropertyDefaults.isShown(property, pair.actual(), pair.options().server())
                || PropertyDefaults.isShown(
                        property, pair.wanted(), pair.options().server());
    }
}
