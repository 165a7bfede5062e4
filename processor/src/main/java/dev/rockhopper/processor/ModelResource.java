/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.schema.entity.CompiledModel;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what the classes declare beside the class files. */
final class ModelResource {

    private final Filer filer;
    private final List<URI> written = new ArrayList<>();

    ModelResource(Filer filer) {
        this.filer = filer;
    }

    /** Writes both resources; the same bytes for the same classes. */
    void write(CompiledModel model, Collection<? extends Element> classes) throws IOException {
        write(CompiledModel.MODEL, model.modelText(), classes);
        write(CompiledModel.ENTITIES, model.entitiesText(), classes);
    }

    private void write(String path, String text, Collection<? extends Element> classes) throws IOException {
        Element[] origins = classes.toArray(Element[]::new);
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
        try (Writer out = file.openWriter()) {
            out.write(text);
        }
        written.add(file.toUri());
    }

    /** Makes the resources newer than the class files that were written after them, so that older ones can be told from newer ones. */
    void touch() {
        for (URI each : written) {
            if ("file".equals(each.getScheme())) {
                try {
                    Files.setLastModifiedTime(Path.of(each), FileTime.from(Instant.now()));
                } catch (IOException e) {
                    return; // an older time only means that nobody takes a short cut
                }
            }
        }
    }

    /** Whether class files go to the folder of tests, by the customs of Maven and Gradle. */
    boolean isOfTests() {
        return written.stream().anyMatch(each -> {
            String path = each.toString();
            return path.contains("/test-classes/") || path.contains("/classes/java/test/");
        });
    }
}
