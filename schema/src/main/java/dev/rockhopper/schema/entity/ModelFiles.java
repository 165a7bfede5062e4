/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds compiled models in folders of class files and in jars. */
public final class ModelFiles {

    private ModelFiles() {}

    /** The model of a folder or jar; empty if it has none that this version understands. */
    public static Optional<CompiledModel> in(Path place) {
        try {
            if (Files.isDirectory(place)) {
                Path model = place.resolve(CompiledModel.MODEL);
                Path entities = place.resolve(CompiledModel.ENTITIES);
                return Files.exists(model) && Files.exists(entities)
                        ? CompiledModel.read(Files.readString(model), Files.readString(entities), model.toString())
                        : Optional.empty();
            }
            return Files.isRegularFile(place) ? inJar(place) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model in " + place, e);
        }
    }

    private static Optional<CompiledModel> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry model = zip.getEntry(CompiledModel.MODEL);
            ZipEntry entities = zip.getEntry(CompiledModel.ENTITIES);
            return model == null || entities == null
                    ? Optional.empty()
                    : CompiledModel.read(text(zip, model), text(zip, entities), jar + "!/" + CompiledModel.MODEL);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
