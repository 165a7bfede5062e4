/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.CommentChanged;
import java.util.List;

/** The comment of the table. */
final class CommentComparator implements TableComparator {

    @Override
    public List<CommentChanged> compare(TablePair pair) {
        String actual = pair.actual().comment();
        String wanted = pair.wanted().comment();
        return actual.equals(wanted) ? List.of() : List.of(new CommentChanged(actual, wanted));
    }
}
