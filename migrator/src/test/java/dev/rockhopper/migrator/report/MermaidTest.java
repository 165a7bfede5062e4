/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.model.Schema;
import org.junit.jupiter.api.Test;

/** The diagrams as Mermaid. */
class MermaidTest {

    @Test
    void tablesAndViewsOfTheShop() {
        String text = Mermaid.of(ReportSamples.shop().schema());
        assertThat(text)
                .contains("erDiagram\n  o1[\"customers\"] {\n    BIGINT id PK \"Primary key, BIGINT\"\n")
                .contains("    ARRAY tags \"ARRAY#lt;VARCHAR(40)#gt;\"\n")
                .contains("  o1 ||--o{ o3 : \"customer_id\"\n")
                .contains("  o1 ||..o{ o4 : \"customer_id\"\n")
                .contains("flowchart LR\n")
                .contains("  o7[[\"revenue_by_country\"]]\n")
                .contains("  o7 --> o8\n");
    }

    @Test
    void namesCannotEndTheirQuotes() {
        String text = Mermaid.of(ReportSamples.hostile("\"]\n```\nx").schema());
        assertThat(text.lines().filter(line -> line.startsWith("```")).toList()).containsExactly("```mermaid", "```");
    }

    @Test
    void anEmptySchemaHasNoDiagram() {
        assertThat(Mermaid.of(Schema.empty())).isEmpty();
    }
}
