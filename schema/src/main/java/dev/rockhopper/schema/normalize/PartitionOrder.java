/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.PartitionBound;
import java.util.List;

/** The order of range bounds in their normal form. */
public final class PartitionOrder {

    private PartitionOrder() {}

    /** Compares two bounds of the same columns; {@code MAXVALUE} is above all. */
    public static int compare(List<PartitionBound> a, List<PartitionBound> b) {
        return BoundValues.ORDER.compare(a, b);
    }
}
