/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of {@code revision/graphs.txt}, and what the messages say. */
class RevisionGraphTest {

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        return GraphScenario.readAll().stream()
                .map(scenario -> DynamicContainer.dynamicContainer(
                        scenario.name(),
                        scenario.questions().entrySet().stream()
                                .map(each -> DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> assertThat(scenario.answer(each.getKey()))
                                                .isEqualTo(each.getValue())))));
    }

    @Test
    void severalHeadsSayHowToMerge() {
        RevisionGraph graph = RevisionGraph.of(List.of(node("aaa1"), node("bbb2", "aaa1"), node("ccc3", "aaa1")));
        RockhopperException problem = catchThrowableOfType(RockhopperException.class, graph::head);
        assertThat(problem)
                .hasMessageContaining("rockhopper merge bbb2 ccc3")
                .hasMessageContaining("bbb2.java, ccc3.java");
    }

    @Test
    void allFaultsAreReportedAtOnceWithTheirFiles() {
        RockhopperException problem = catchThrowableOfType(
                RockhopperException.class,
                () -> RevisionGraph.of(List.of(node("aaa1", "gone9"), node("bbb2"), node("bbb2"))));
        assertThat(problem.messages()).hasSize(2);
        assertThat(problem).hasMessageContaining("bbb2.java, bbb2.java").hasMessageContaining("aaa1.java");
    }

    @Test
    void onlyTheRevisionsOfTheCircleAreNamed() {
        RockhopperException problem = catchThrowableOfType(
                RockhopperException.class,
                () -> RevisionGraph.of(List.of(
                        node("before0"),
                        node("aaa1", "bbb2", "before0"),
                        node("bbb2", "aaa1"),
                        node("after9", "bbb2"))));
        assertThat(problem).hasMessageContaining("The revisions aaa1, bbb2 come after each other");
    }

    private static RevisionNode node(String id, String... parents) {
        return new RevisionNode(id, List.of(parents), List.of(), List.of(), "", id + ".java");
    }
}
