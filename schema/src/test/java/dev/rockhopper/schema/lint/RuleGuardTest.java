/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.message.ModelCode;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards against a rule that nobody runs, and against a code that nothing shows. */
class RuleGuardTest {

    /** The diff reports two of them; {@link ColumnCountTest} shows the third, which no statement can. */
    private static final Set<ModelCode> OF_OTHERS =
            EnumSet.of(ModelCode.NAME_TAKEN, ModelCode.UNSEEN_PROPERTY, ModelCode.COLUMN_COUNT);

    @Test
    void everyRuleIsInTheList() throws IOException {
        Set<Class<?>> listed = Stream.of(Rules.TABLE, Rules.VIEW, Rules.MATERIALIZED_VIEW, Rules.SCHEMA)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources.resolve("dev/rockhopper/schema/lint"))) {
            Set<Class<?>> rules = files.map(file -> sources.relativize(file).toString())
                    .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
                    .map(name -> loaded(name.substring(0, name.indexOf('.')).replace(File.separatorChar, '.')))
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .filter(type -> TableRule.class.isAssignableFrom(type)
                            || SchemaRule.class.isAssignableFrom(type)
                            || ViewRule.class.isAssignableFrom(type)
                            || MaterializedViewRule.class.isAssignableFrom(type))
                    .collect(Collectors.toSet());
            assertThat(listed).isEqualTo(rules);
        }
    }

    @Test
    void everyCodeHasAScenario() throws IOException {
        String scenarios = Files.readString(Path.of("src/test/resources/scenarios/lint/rules.txt"));
        Stream.of(ModelCode.values())
                .filter(code -> code.id().compareTo("RH1100") < 0 && !OF_OTHERS.contains(code))
                .forEach(code -> assertThat(scenarios).as(code.title()).contains("=> " + code.id()));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
