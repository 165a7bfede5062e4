/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing;

import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.processor.element.ElementSchemaReader;
import dev.rockhopper.processor.element.name.Naming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Keeps what the reader makes of all annotated classes. */
public final class ReadingProcessor extends AbstractProcessor {

    private final Path resources;
    private final Map<Naming, ElementModel> models = new EnumMap<>(Naming.class);

    /** Reads under every naming; resources come from a folder. */
    public ReadingProcessor(Path resources) {
        this.resources = resources;
    }

    /** What was read under a naming. */
    public ElementModel model(Naming naming) {
        return models.get(naming);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (models.isEmpty()) {
            Set<TypeElement> annotated = new LinkedHashSet<>();
            annotations.forEach(each -> annotated.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(each))));
            for (Naming naming : Naming.values()) {
                ElementSchemaReader reader = new ElementSchemaReader(
                        processingEnv.getTypeUtils(), processingEnv.getElementUtils(), naming, this::resource);
                models.put(naming, reader.read(annotated));
            }
        }
        return false;
    }

    private Optional<String> resource(String path) {
        try {
            Path file = resources.resolve(path);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
