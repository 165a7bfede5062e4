/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.processor.element.name.Naming;
import dev.rockhopper.processor.element.reading.Note;
import dev.rockhopper.processor.element.reading.Places;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.entity.EntityModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What annotated classes declare, as far as the compiler knows.
 *
 * @param model objects that are wholly known, and what is wrong
 * @param notes what is not known; the tables of the entities that they name are left out of the model
 * @param leftOut objects that are known by name, but not wholly, with the entities that are not known
 * @param places which element the origins of the model mean
 */
public record ElementModel(EntityModel model, List<Note> notes, Map<String, List<String>> leftOut, Places places) {

    public ElementModel {
        Objects.requireNonNull(model, "model");
        notes = List.copyOf(notes);
        leftOut = Map.copyOf(leftOut);
        Objects.requireNonNull(places, "places");
    }

    /**
     * This model as a resource beside the class files.
     *
     * @param entities all classes that declare something, by name
     */
    public CompiledModel compiled(Naming naming, List<String> entities) {
        Map<String, String> classes = new LinkedHashMap<>();
        model.origins().objects().forEach((object, origin) -> classes.put(object, origin.type()));
        List<String> unknown = notes.stream().map(ElementModel::line).toList();
        return new CompiledModel(
                naming.name().toLowerCase(Locale.ROOT), model.schema(), model.renames(), classes, entities, unknown);
    }

    private static String line(Note note) {
        return note.entity() + "\t" + note.message().code().id() + "\t"
                + note.message().place() + "\t" + note.message().text();
    }
}
