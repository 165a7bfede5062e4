/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;

/** The name of a type inside an expression, in one spelling: {@code string} is {@code varchar(65533)}. */
final class TypeWords {

    private TypeWords() {}

    static String of(List<String> words) {
        try {
            return DecimalWidth.without(DdlParser.parseType(String.join(" ", words)))
                    .sql();
        } catch (RockhopperException e) {
            return String.join(" ", words);
        }
    }
}
