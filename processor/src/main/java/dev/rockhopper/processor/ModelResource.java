/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.processor.element.Note;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.snapshot.SnapshotWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Writes what the classes declare beside the class files: the model as a snapshot, and the entities that are not in it, one a line with
 * the reason.
 */
final class ModelResource {

    static final String MODEL = "META-INF/rockhopper/schema.json";
    static final String INCOMPLETE = "META-INF/rockhopper/incomplete.txt";

    private final Filer filer;

    ModelResource(Filer filer) {
        this.filer = filer;
    }

    /** Writes both resources; the same bytes for the same classes. */
    void write(ElementModel model, Collection<? extends Element> classes) throws IOException {
        write(MODEL, SnapshotWriter.write(new Snapshot(model.model().schema(), List.of())), classes);
        StringBuilder incomplete = new StringBuilder();
        model.notes().stream()
                .map(ModelResource::line)
                .sorted()
                .forEach(line -> incomplete.append(line).append('\n'));
        write(INCOMPLETE, incomplete.toString(), classes);
    }

    private static String line(Note note) {
        return note.entity() + "\t" + note.message().code().id() + "\t"
                + note.message().place() + "\t" + note.message().text();
    }

    private void write(String path, String text, Collection<? extends Element> classes) throws IOException {
        Element[] origins = classes.toArray(Element[]::new);
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openWriter()) {
            out.write(text);
        }
    }
}
