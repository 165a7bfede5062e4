/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.migrator.revision.ClassPathRevisions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;

/** Ahead of time: writes down where the revisions are, and keeps their classes and files in a native image. */
final class RevisionsAotProcessor implements BeanFactoryInitializationAotProcessor {

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory factory) {
        if (factory.getBeanNamesForType(Rockhopper.class, false, false).length == 0) {
            return null;
        }
        List<String> locations = Binder.get(factory.getBean(Environment.class))
                .bind("rockhopper.locations", Bindable.listOf(String.class))
                .orElseGet(() -> new RockhopperProperties().getLocations());
        ClassPathRevisions.Index index =
                new ClassPathRevisions(factory.getBeanClassLoader(), Rockhopper.packed(locations)).index();
        return (context, code) -> contribute(context, index);
    }

    private static void contribute(GenerationContext context, ClassPathRevisions.Index index) {
        context.getGeneratedFiles()
                .addResourceFile(
                        ClassPathRevisions.Index.FILE,
                        new ByteArrayResource(index.text().getBytes(StandardCharsets.UTF_8)));
        RuntimeHints hints = context.getRuntimeHints();
        hints.resources().registerPattern(ClassPathRevisions.Index.FILE);
        index.files().forEach(hints.resources()::registerPattern);
        index.classes()
                .forEach(name -> hints.reflection()
                        .registerType(TypeReference.of(name), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
    }
}
