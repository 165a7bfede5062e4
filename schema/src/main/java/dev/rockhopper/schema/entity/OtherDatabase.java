/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.ddl.QualifiedQuery;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes what entities declare of another database into a model: under foreign names, and with queries that read the same from anywhere. */
final class OtherDatabase {

    private final String database;
    private final EntityModel model;
    private final UnaryOperator<String> names;

    OtherDatabase(String database, EntityModel model) {
        this.database = database;
        this.model = model;
        this.names = name -> ForeignNames.in(database, name);
    }

    EntityModel addedTo(EntityModel own) {
        Schema other = model.schema().inDatabase(database);
        Schema schema = QualifiedQuery.join(own.schema().database(), List.of(own.schema(), other));
        List<Message> messages = new ArrayList<>(own.messages());
        model.messages().stream().filter(each -> !messages.contains(each)).forEach(messages::add);
        return new EntityModel(schema, own.renames().and(renames()), messages, origins(own.origins()));
    }

    private Renames renames() {
        Map<String, String> tables = new LinkedHashMap<>();
        model.renames().tables().forEach((now, before) -> tables.put(names.apply(now), names.apply(before)));
        return new Renames(tables, renamed(model.renames().columns()));
    }

    private Origins origins(Origins own) {
        Map<String, Origin> objects = new LinkedHashMap<>(own.objects());
        objects.putAll(renamed(model.origins().objects()));
        Map<String, Map<String, Origin>> columns = new LinkedHashMap<>(own.columns());
        columns.putAll(renamed(model.origins().columns()));
        return new Origins(objects, columns);
    }

    private <T> Map<String, T> renamed(Map<String, T> byName) {
        Map<String, T> renamed = new LinkedHashMap<>();
        byName.forEach((name, value) -> renamed.put(names.apply(name), value));
        return renamed;
    }
}
