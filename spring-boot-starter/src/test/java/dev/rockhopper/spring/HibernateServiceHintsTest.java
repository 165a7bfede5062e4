/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Every service of Hibernate that Rockhopper offers is kept in a native image: its file, and its class with the constructor. */
class HibernateServiceHintsTest {

    @Test
    void everyProviderIsKept() throws IOException {
        RuntimeHints hints = new RuntimeHints();
        SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                .load(RuntimeHintsRegistrar.class, SpringFactoriesLoader.FailureHandler.throwing())
                .stream()
                .filter(HibernateServiceHints.class::isInstance)
                .forEach(each -> each.registerHints(hints, getClass().getClassLoader()));
        int kept = 0;
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/services/org.hibernate.*")) {
            for (String provider : ours(file)) {
                assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/" + file.getFilename()))
                        .as(file.getFilename())
                        .accepts(hints);
                assertThat(RuntimeHintsPredicates.reflection()
                                .onType(TypeReference.of(provider))
                                .withMemberCategory(MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS))
                        .as(provider)
                        .accepts(hints);
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(3);
    }

    private static List<String> ours(Resource file) throws IOException {
        return Arrays.stream(file.getContentAsString(StandardCharsets.UTF_8).split("\\R"))
                .map(String::strip)
                .filter(line -> line.startsWith("dev.rockhopper."))
                .toList();
    }
}
