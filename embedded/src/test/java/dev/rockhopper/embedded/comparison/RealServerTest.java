/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Generated scripts on the embedded server and on the one that {@code ROCKHOPPER_TEST_URL} names: the same acceptance, error codes, SHOW CREATE text and
 * columns. Differences go to {@code target/comparison.txt}; a few may come from switches of that server.
 *
 * <p>{@code -Drockhopper.comparison=n} sets the number of scripts, {@code -Drockhopper.comparison.seed=n} the first seed.
 */
@EnabledIfEnvironmentVariable(named = "ROCKHOPPER_TEST_URL", matches = ".+")
class RealServerTest {
    private static final int SCRIPTS = Integer.getInteger("rockhopper.comparison", 40);
    private static final long FIRST = Long.getLong("rockhopper.comparison.seed", 0);
    private static final double SHARE = 0.95;
    private static final String DATABASE = "rockhopper_comparison";

    private final List<String> differences = new ArrayList<>();
    private int statements;

    @Test
    void theEmbeddedServerAnswersLikeTheRealOne() throws Exception {
        int same = 0;
        try (EmbeddedStarRocks embedded =
                        EmbeddedStarRocks.builder().replicationNum(3).start();
                Server imitation = new Server(embedded.jdbcUrl(""), DATABASE);
                Server real = new Server(System.getenv("ROCKHOPPER_TEST_URL"), DATABASE)) {
            for (long seed = FIRST; seed < FIRST + SCRIPTS; seed++) {
                int before = differences.size();
                imitation.begin();
                real.begin();
                if (run(seed, imitation, real)) {
                    compareObjects(seed, imitation, real);
                }
                same += differences.size() == before ? 1 : 0;
            }
        }
        Files.write(Path.of("target", "comparison.txt"), differences);
        System.out.println("embedded and real server: " + same + "/" + SCRIPTS + " scripts alike, " + statements
                + " statements, seeds from " + FIRST);
        assertThat(same).as("see target/comparison.txt").isGreaterThanOrEqualTo((int) (SCRIPTS * SHARE));
    }

    /** Whether both servers still have the same objects. */
    private boolean run(long seed, Server imitation, Server real) throws InterruptedException {
        for (String sql : new ScriptGenerator(seed).script()) {
            statements++;
            Server.Answer seen = imitation.run(sql);
            Server.Answer wanted = real.run(sql);
            real.settle();
            if (seen.code() != wanted.code()) {
                differences.add("seed " + seed + ": embedded " + seen.code() + " " + seen.message() + ", real "
                        + wanted.code() + " " + wanted.message() + ": " + sql);
                return false;
            }
        }
        return true;
    }

    private void compareObjects(long seed, Server imitation, Server real) {
        Set<String> names = real.objects();
        if (!imitation.objects().equals(names)) {
            differences.add("seed " + seed + ": objects " + imitation.objects() + ", real " + names);
            return;
        }
        for (String name : names) {
            for (String question : List.of(
                    "SHOW CREATE TABLE `%s`", "SHOW FULL COLUMNS FROM `%s`", "SHOW INDEX FROM `%s`", "DESC `%s`")) {
                String sql = String.format(question, name);
                List<TreeMap<String, String>> seen = imitation.run(sql).rows();
                List<TreeMap<String, String>> wanted = real.run(sql).rows();
                if (!Objects.equals(seen, wanted)) {
                    differences.add("seed " + seed + ": " + sql + "\n  embedded " + seen + "\n  real " + wanted);
                }
            }
        }
    }
}
