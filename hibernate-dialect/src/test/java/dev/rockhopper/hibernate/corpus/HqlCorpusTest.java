/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.corpus.clinic.ClinicUnit;
import dev.rockhopper.hibernate.corpus.guide.GuideUnit;
import dev.rockhopper.hibernate.corpus.market.MarketUnit;
import dev.rockhopper.hibernate.corpus.model.Entities;
import dev.rockhopper.hibernate.corpus.wide.WideUnit;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every HQL statement of the corpus makes the SQL of its golden file. */
class HqlCorpusTest {

    private static CapturingFactory plain;
    private static CapturingFactory wide;
    private static CapturingFactory guide;
    private static CapturingFactory clinic;
    private static CapturingFactory market;

    @BeforeAll
    static void open() {
        plain = CapturingFactory.of(Entities.ALL);
        wide = CapturingFactory.of(WideUnit.ENTITIES);
        market = CapturingFactory.of(MarketUnit.ENTITIES);
        clinic = CapturingFactory.of(ClinicUnit.ENTITIES);
        guide = CapturingFactory.of(GuideUnit.ENTITIES);
    }

    @AfterAll
    static void close() {
        plain.close();
        wide.close();
        guide.close();
        clinic.close();
        market.close();
    }

    static List<Path> files() {
        return CorpusFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void makesTheGoldenSql(Path file) {
        CorpusRunner runner = new CorpusRunner(
                switch (file.getParent().getFileName().toString()) {
                    case "hql-wide" -> wide;
                    case "hql-guide" -> guide;
                    case "hql-clinic" -> clinic;
                    case "hql-market" -> market;
                    default -> plain;
                });
        String name = file.getFileName().toString().replace(".hql", ".sql");
        Path golden = CorpusFile.FOLDER.resolve("sql").resolve(name);
        String sql = CorpusFile.read(file).stream()
                .map(corpusCase ->
                        corpusCase.isKnown() ? runner.run(corpusCase) : GoldenFile.block(golden, corpusCase.name()))
                .collect(Collectors.joining("\n"));
        GoldenFile.check(golden, sql);
    }

    @Test
    void isLargeAndNamesAreUnique() {
        List<String> names = CorpusFile.all().stream()
                .flatMap(file -> CorpusFile.read(file).stream().map(CorpusCase::name))
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1_800);
    }
}
