/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.List;

/**
 * A statement of a SQL revision with what was said about it.
 *
 * @param sql from its first word on, without the final semicolon; empty for a part that is only directives
 * @param directives the texts behind {@code -- rockhopper:}, in order
 * @param line where the statement begins, from 1
 */
record SqlPart(String sql, List<String> directives, int line) {

    SqlPart {
        directives = List.copyOf(directives);
    }
}
