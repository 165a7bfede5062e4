/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a class for each table, view and materialized view. One writer serves all databases of an application, because names of entities are
 * unique there. The same schema gives the same bytes.
 */
public final class EntitySourceWriter {

    private static final String INDENT = "    ";

    private final ServerProfile server;
    private final EntityNames entityNames = new EntityNames();

    /** For schemas that such a server shows. */
    public EntitySourceWriter(ServerProfile server) {
        this.server = server;
    }

    /**
     * The sources for one database.
     *
     * @param viewColumns by name of a view or materialized view: its columns, as far as they are known; needed where views become entities
     */
    public EntitySources write(Schema schema, Map<String, List<Column>> viewColumns, EntityOptions options) {
        List<Message> messages = new ArrayList<>(WritableNames.check(schema, options));
        messages.addAll(IdChecks.check(schema, viewColumns, options));
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> resources = new LinkedHashMap<>();
        Map<String, String> classes = ClassNames.of(schema, options.tablePrefix());
        ObjectClasses types = new ObjectClasses(options, viewColumns, entityNames, alike(schema));
        for (String name : classes.keySet()) {
            SchemaObject object = normalized(schema.objects().get(name), schema);
            String type = classes.get(name);
            sources.put(path(options, type + ".java"), text(types.of(object, type), options));
            if (!(object instanceof Table) && !ViewAnnotations.fits(object)) {
                resources.put(path(options, type + ".sql"), ViewAnnotations.query(object) + "\n");
            }
        }
        return new EntitySources(sources, resources, messages);
    }

    private static Set<String> alike(Schema schema) {
        return schema.objects().keySet().stream()
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)))
                .values()
                .stream()
                .filter(names -> names.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** Views stay as they are shown: their text is what counts. */
    private SchemaObject normalized(SchemaObject object, Schema schema) {
        return object instanceof Table table
                ? SchemeOnly.of(Normalizer.normalize(table, server, schema.database()))
                : object;
    }

    static String path(EntityOptions options, String file) {
        return options.packageName().isEmpty() ? file : options.packageName().replace('.', '/') + "/" + file;
    }

    private static String text(TypeSpec type, EntityOptions options) {
        String source = JavaFile.builder(options.packageName(), type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        return AnnotationLayout.of(source);
    }
}
