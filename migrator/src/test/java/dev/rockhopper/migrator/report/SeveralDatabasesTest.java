/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report of a model that spans databases. */
class SeveralDatabasesTest {

    private static final String DDL = """
            CREATE TABLE orders (id BIGINT NOT NULL, customer_id BIGINT) PRIMARY KEY (id) DISTRIBUTED BY HASH(id);
            CREATE TABLE crm.customers (id BIGINT NOT NULL) PRIMARY KEY (id) DISTRIBUTED BY HASH(id);
            CREATE TABLE crm.calls (id BIGINT NOT NULL, customer_id BIGINT) PRIMARY KEY (id) DISTRIBUTED BY HASH(id);
            CREATE VIEW reach AS SELECT c.id FROM crm.customers c JOIN sales.orders o ON o.customer_id = c.id;
            """;

    private static Schema schema() {
        Schema schema = new Schema("sales", Map.of(), List.of());
        for (ParsedStatement each : DdlParser.parseScript(DDL)) {
            schema = SchemaFold.apply(schema, each.statement());
        }
        return schema;
    }

    @Test
    void namesAreShownWithTheirDatabaseAndLineageCrossesIt() {
        ReportModel model = new ReportModel(
                "sales, crm",
                "jdbc:mysql://fe:9030/sales",
                "StarRocks 4.1.0",
                Instant.EPOCH,
                schema(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(HtmlReport.of(model))
                .contains("<b>crm.<wbr/>customers</b>", ">crm.customers</a>", "<b>orders</b>")
                .doesNotContain(">`crm`.customers<");
        assertThat(Mermaid.of(schema()))
                .contains("o2[\"crm.customers\"]", "  o1 --> o4\n", "  o2 --> o4\n")
                .contains("o2 ||..o{ o3 : \"customer_id\"");
    }
}
