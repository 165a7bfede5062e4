/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which names need backquotes. Source: token {@code LETTER_IDENTIFIER} of {@code StarRocksLex.g4}. */
final class Quoting {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_$\\x{80}-\\x{ffff}][A-Za-z0-9_$\\x{80}-\\x{ffff}]*");

    private final Map<String, String> known = new HashMap<>();

    /** A name as Hibernate wants it: it quotes reserved words by itself. */
    static String forHibernate(String name) {
        return WORD.matcher(name).matches() ? name : Sql.name(name);
    }

    /** A name in a clause: bare where the grammar takes it so. */
    String inClause(String name) {
        return known.computeIfAbsent(name, each -> isBare(each) ? each : Sql.name(each));
    }

    private static boolean isBare(String name) {
        if (!WORD.matcher(name).matches()) {
            return false;
        }
        try {
            Statement statement = DdlParser.parse("CREATE TABLE t (c INT) DISTRIBUTED BY HASH(" + name + ")");
            return statement instanceof CreateTable create
                    && create.table().distribution().orElse(null) instanceof Distribution.Hash hash
                    && hash.columns().equals(List.of(name));
        } catch (RockhopperException e) {
            return false; // a reserved word
        }
    }
}
