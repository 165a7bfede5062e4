/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import java.util.ArrayList;
import java.util.List;

/** The short key: the leading sort columns that the server indexes. Source: FE method {@code GlobalStateMgr.calcShortKeyColumnCount}. */
public final class ShortKeyRule {
    private static final int MAX_COLUMNS = 3;
    private static final int MAX_BYTES = 36;

    private ShortKeyRule() {}

    /** The columns of the short key of a table with these columns and this sort key. */
    public static List<StoredColumn> columns(List<StoredColumn> columns, List<StoredColumn> sortKey) {
        List<StoredColumn> shortKey = new ArrayList<>();
        int bytes = 0;
        for (StoredColumn column : sortKey.subList(0, Math.min(MAX_COLUMNS, sortKey.size()))) {
            TypeKind kind = TypeKind.of(column.type());
            bytes += TypeKind.shortKeyBytes(column.type());
            if (bytes > MAX_BYTES) {
                if (kind.isString()) {
                    shortKey.add(column);
                }
                break;
            }
            if (kind.isFloating() || kind == TypeKind.COMPLEX) {
                break;
            }
            shortKey.add(column);
            if (kind == TypeKind.VARCHAR) {
                break;
            }
        }
        if (shortKey.isEmpty()) {
            throw Refusal.ddl("Data type of first column cannot be "
                    + TypeText.name(columns.get(0).type()));
        }
        return shortKey;
    }
}
