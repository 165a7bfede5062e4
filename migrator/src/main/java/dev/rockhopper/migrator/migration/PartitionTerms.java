/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.PartitionTerm;
import java.util.Arrays;
import java.util.List;

/** Tells columns from function calls in the terms of PARTITION BY. */
final class PartitionTerms {

    private PartitionTerms() {}

    static List<PartitionTerm> of(String... terms) {
        return Arrays.stream(terms).map(PartitionTerms::term).toList();
    }

    /** A name in backquotes is a column, whatever it contains; else parentheses make a function call. A name cannot hold a backquote. */
    private static PartitionTerm term(String text) {
        if (text.length() > 2 && text.indexOf('`') == 0 && text.indexOf('`', 1) == text.length() - 1) {
            return new PartitionTerm.OfColumn(text.substring(1, text.length() - 1));
        }
        return text.indexOf('(') < 0 ? new PartitionTerm.OfColumn(text) : new PartitionTerm.OfFunction(text);
    }
}
