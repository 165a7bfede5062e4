/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.reader.fixture.Accesses;
import dev.rockhopper.hibernate.reader.fixture.Associations;
import dev.rockhopper.hibernate.reader.fixture.BasicTypes;
import dev.rockhopper.hibernate.reader.fixture.Complex;
import dev.rockhopper.hibernate.reader.fixture.ElementCollections;
import dev.rockhopper.hibernate.reader.fixture.Embeddeds;
import dev.rockhopper.hibernate.reader.fixture.Enums;
import dev.rockhopper.hibernate.reader.fixture.HibernateWords;
import dev.rockhopper.hibernate.reader.fixture.Ids;
import dev.rockhopper.hibernate.reader.fixture.InheritanceTrees;
import dev.rockhopper.hibernate.reader.fixture.KeyModels;
import dev.rockhopper.hibernate.reader.fixture.OddNames;
import dev.rockhopper.hibernate.reader.fixture.Renamed;
import dev.rockhopper.hibernate.reader.fixture.Structured;
import dev.rockhopper.hibernate.reader.fixture.TableSharing;
import dev.rockhopper.hibernate.reader.fixture.Times;
import dev.rockhopper.hibernate.reader.fixture.Validated;
import dev.rockhopper.hibernate.reader.fixture.Views;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The DDL of all fixtures, under both naming strategies. {@code -Drockhopper.golden=renew} writes it anew, for review. */
class GoldenSchemaTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Accesses.class,
                Associations.class,
                BasicTypes.class,
                Complex.class,
                ElementCollections.class,
                Embeddeds.class,
                Enums.class,
                HibernateWords.class,
                Ids.class,
                InheritanceTrees.class,
                KeyModels.class,
                OddNames.class,
                Renamed.class,
                Structured.class,
                TableSharing.class,
                Times.class,
                Validated.class,
                Views.class
            })
    void jpa(Class<?> theme) throws IOException {
        compare(theme.getSimpleName() + ".sql", EntitySource.of(Fixtures.in(theme)));
    }

    @ParameterizedTest
    @ValueSource(classes = {Associations.class, ElementCollections.class, OddNames.class, Views.class})
    void spring(Class<?> theme) throws IOException {
        compare(
                theme.getSimpleName() + ".spring.sql",
                EntitySource.of(Fixtures.in(theme)).with(NamingPreset.SPRING));
    }

    @ParameterizedTest
    @EnumSource(NamingPreset.class)
    void allThemesTogether(NamingPreset naming) {
        Class<?>[] themes = {
            Accesses.class,
            Associations.class,
            BasicTypes.class,
            ElementCollections.class,
            Embeddeds.class,
            Enums.class,
            Ids.class,
            InheritanceTrees.class,
            KeyModels.class,
            Structured.class,
            Times.class,
            Views.class
        };
        EntityModel model = new HibernateSchemaReader()
                .read(EntitySource.of(Fixtures.in(themes)).with(naming));
        assertThat(model.messages()).isEmpty();
        assertThat(model.schema().objects().size()).isEqualTo(59);
        EntityModel again = new HibernateSchemaReader()
                .read(EntitySource.of(Fixtures.in(themes)).with(naming));
        assertThat(again.schema()).isEqualTo(model.schema());
        assertThat(again.schema().objects().keySet())
                .containsExactlyElementsOf(model.schema().objects().keySet());
    }

    private static void compare(String file, EntitySource source) throws IOException {
        EntityModel model = new HibernateSchemaReader().read(source);
        String text = model.schema().objects().values().stream()
                        .map(object -> DdlRenderer.NEWEST.render(create(object)) + ";\n\n")
                        .collect(Collectors.joining())
                + model.messages().stream()
                        .map(message -> "-- " + message + "\n")
                        .collect(Collectors.joining())
                + renames(model);
        Path golden = FOLDER.resolve(file);
        if ("renew".equals(System.getProperty("rockhopper.golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(DdlParser.parseScript(text))
                .extracting(parsed -> parsed.statement())
                .containsExactlyElementsOf(model.schema().objects().values().stream()
                        .map(GoldenSchemaTest::create)
                        .toList());
    }

    private static String renames(EntityModel model) {
        return model.renames().tables().isEmpty() && model.renames().columns().isEmpty()
                ? ""
                : "-- " + model.renames() + "\n";
    }

    private static Statement create(SchemaObject object) {
        if (object instanceof Table table) {
            return CreateTable.of(table);
        }
        return object instanceof View view ? CreateView.of(view) : CreateMaterializedView.of((MaterializedView) object);
    }
}
