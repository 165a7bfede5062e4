/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The databases of a model that count. A compiled model has the objects of all databases that annotations name, each under a foreign name;
 * which of them is the own one only settings say.
 *
 * @param own the one in which also objects lie that name none; empty if it is not known
 * @param others further ones that count
 */
public record ChosenDatabases(Optional<String> own, List<String> others) {

    public ChosenDatabases {
        others = List.copyOf(others);
    }

    /**
     * The part of a model that lies in these databases, what is in the own one under plain names.
     *
     * <p>A view of the own database that names it is not known here: its query was made to read the same from anywhere.
     */
    public CompiledModel of(CompiledModel model) {
        List<SchemaObject> objects = new ArrayList<>();
        List<String> unknown = new ArrayList<>(model.unknown());
        for (SchemaObject object : model.schema().objects().values()) {
            Optional<String> database = ForeignNames.database(object.name());
            if (database.isPresent() && database.equals(own)) {
                if (object instanceof Table) {
                    objects.add(Databases.named(object, ForeignNames.bare(object.name())));
                } else {
                    unknown.add(unknown(model, object.name()));
                }
            } else if (database.isEmpty() || others.contains(database.get())) {
                objects.add(object);
            }
        }
        return new CompiledModel(
                model.naming(),
                Schema.of(objects),
                renames(model.renames()),
                renamed(model.classes()),
                model.entities(),
                unknown);
    }

    private static String unknown(CompiledModel model, String view) {
        String type = model.classes().getOrDefault(view, ForeignNames.bare(view));
        return String.join(
                "\t",
                type,
                ProcessorCode.UNKNOWN_MAPPING.id(),
                type,
                "the view names the own database, from which its query need not name anything.");
    }

    private Renames renames(Renames all) {
        Map<String, String> tables = new LinkedHashMap<>();
        all.tables().forEach((now, before) -> tables.put(plain().apply(now), plain().apply(before)));
        return new Renames(tables, renamed(all.columns()));
    }

    private <T> Map<String, T> renamed(Map<String, T> byName) {
        Map<String, T> renamed = new LinkedHashMap<>();
        byName.forEach((name, value) -> renamed.put(plain().apply(name), value));
        return renamed;
    }

    private UnaryOperator<String> plain() {
        return name -> ForeignNames.database(name).equals(own) && own.isPresent() ? ForeignNames.bare(name) : name;
    }

    /** What lies elsewhere, for people, by name. */
    public List<Message> leftOut(CompiledModel model) {
        List<Message> leftOut = new ArrayList<>();
        for (SchemaObject object : model.schema().objects().values()) {
            Optional<String> database = ForeignNames.database(object.name());
            if (database.isPresent() && !database.equals(own) && !others.contains(database.get())) {
                String what = (object instanceof Table ? "table " : "view ") + ForeignNames.bare(object.name());
                leftOut.add(leftOut(what, database.get(), model.classes().getOrDefault(object.name(), "")));
            }
        }
        return leftOut;
    }

    /** Says that an object lies in a database that does not count. */
    public static Message leftOut(String what, String database, Object place) {
        return new Message(
                EntityCode.OTHER_DATABASE,
                Severity.INFO,
                place.toString(),
                what + " lies in the database " + database + " and is left out.",
                "To manage it, too, name it in rockhopper.databases; to manage it alone, set hibernate.default_catalog to "
                        + database + ".");
    }
}
