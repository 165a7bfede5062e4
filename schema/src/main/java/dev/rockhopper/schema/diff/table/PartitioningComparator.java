/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.PartitioningChanged;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.normalize.ExpressionForm;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The partition scheme: its kind, columns and expressions; never the list of partitions. */
final class PartitioningComparator implements TableComparator {

    @Override
    public List<PartitioningChanged> compare(TablePair pair) {
        boolean same = Same.optional(
                pair.actual().partitioning(),
                pair.wanted().partitioning(),
                (actual, wanted) -> sameScheme(actual, wanted, pair));
        return same
                ? List.of()
                : List.of(new PartitioningChanged(
                        pair.actual().partitioning(), pair.wanted().partitioning()));
    }

    private static boolean sameScheme(Partitioning a, Partitioning b, TablePair pair) {
        if (a instanceof Partitioning.Range left && b instanceof Partitioning.Range right) {
            return Same.list(left.terms(), right.terms(), Same::term);
        }
        if (a instanceof Partitioning.Automatic left && b instanceof Partitioning.Automatic right) {
            return Same.list(left.terms(), right.terms(), (is, shall) -> sameTerm(is, shall, pair));
        }
        return a instanceof Partitioning.ByList left
                && b instanceof Partitioning.ByList right
                && Names.same(left.columns(), right.columns());
    }

    /**
     * Among several terms the server goes on showing an expression under the former name of a column that was renamed; a name that no column
     * of the table has can only be such a one. Seen on 4.1.0.
     */
    private static boolean sameTerm(PartitionTerm actual, PartitionTerm wanted, TablePair pair) {
        boolean functions = actual instanceof PartitionTerm.OfFunction && wanted instanceof PartitionTerm.OfFunction;
        if (Same.term(actual, wanted) || !functions) {
            return Same.term(actual, wanted);
        }
        String is = ((PartitionTerm.OfFunction) actual).sql();
        String shall = ((PartitionTerm.OfFunction) wanted).sql();
        return ExpressionForm.same(SqlWords.withNames(is, formerNames(is, shall, pair)), shall);
    }

    private static Map<String, String> formerNames(String is, String shall, TablePair pair) {
        List<String> shown = SqlWords.of(is);
        List<String> stated = SqlWords.of(shall);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < Math.min(shown.size(), stated.size()); i++) {
            boolean former = pair.actual().column(shown.get(i)).isEmpty()
                    && pair.wanted().column(stated.get(i)).isPresent();
            if (former) {
                names.put(Names.key(shown.get(i)), stated.get(i));
            }
        }
        return names;
    }
}
