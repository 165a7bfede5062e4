/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ReverseCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the ids that people chose are made of columns that exist. */
final class IdChecks {

    private IdChecks() {}

    /** Only objects of this schema are looked at: the others may lie in another database. */
    static List<Message> check(Schema schema, Map<String, List<Column>> viewColumns, EntityOptions options) {
        List<Message> messages = new ArrayList<>();
        options.idColumns()
                .forEach((name, chosen) -> schema.object(name).ifPresent(object -> {
                    List<String> columns = object instanceof Table table
                            ? table.columnNames()
                            : viewColumns.getOrDefault(name, List.of()).stream()
                                    .map(Column::name)
                                    .toList();
                    if (!columns.isEmpty()) {
                        check(name, chosen, columns, messages);
                    }
                }));
        return messages;
    }

    private static void check(String object, List<String> chosen, List<String> columns, List<Message> messages) {
        for (String column : chosen) {
            if (!Names.contains(columns, column)) {
                messages.add(Message.error(
                        ReverseCode.UNKNOWN_ID,
                        object,
                        "The id names " + column + ", which is no column of " + object + ".",
                        Suggestion.remedy(column, columns)));
            }
        }
    }
}
