/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.type.ScalarType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports to look at and to test: a small shop, a large warehouse, hostile texts. */
final class ReportSamples {

    private static final Instant WHEN = Instant.parse("2026-11-27T10:00:00Z");
    private static final List<String> LAYERS = List.of("stg_", "dim_", "fct_", "mart_", "raw_");
    private static final List<String> THINGS = List.of(
            "customer",
            "order",
            "invoice",
            "payment",
            "shipment",
            "campaign",
            "session",
            "product",
            "price",
            "stock",
            "supplier",
            "return",
            "ticket",
            "visit",
            "lead",
            "contract",
            "store",
            "employee",
            "budget",
            "forecast");

    private ReportSamples() {}

    static ReportModel shop() {
        Schema schema = Schema.empty().inDatabase("shop");
        for (ParsedStatement each : DdlParser.parseScript(resource("shop.sql"))) {
            schema = SchemaFold.apply(schema, each.statement());
        }
        Map<String, ObjectSize> sizes = new HashMap<>();
        sizes.put("customers", new ObjectSize(1_240_331, 310_000_000L, 1));
        sizes.put("products", new ObjectSize(48_200, 41_000_000L, 1));
        sizes.put("orders", new ObjectSize(88_120_404, 21_500_000_000L, 22));
        sizes.put("page_views", new ObjectSize(3_410_882_120L, 412_000_000_000L, 2));
        sizes.put("daily_revenue", new ObjectSize(31_000, 2_100_000L, 1));
        sizes.put("revenue_by_country", new ObjectSize(61, 9_000L, 1));
        List<PlannedStep> steps = List.of(
                new PlannedStep(
                        "ALTER TABLE `orders`\n  ADD COLUMN `currency` CHAR(3) NOT NULL DEFAULT \"EUR\" AFTER `amount`,\n"
                                + "  ADD COLUMN `rebate` DECIMAL(18, 2) NULL",
                        Optional.of(Cost.FAST_JOB),
                        List.of()),
                new PlannedStep(
                        "ALTER TABLE `page_views` MODIFY COLUMN `url` VARCHAR(8000) NULL -- longer",
                        Optional.of(Cost.REWRITE_JOB),
                        List.of(new Hazard(Hazard.Kind.REWRITE, "3410882120 rows, 383.7 GiB are rewritten."))),
                new PlannedStep(
                        "ALTER TABLE `customers` DROP COLUMN `tags`",
                        Optional.of(Cost.FAST_JOB),
                        List.of(new Hazard(Hazard.Kind.DATA_LOSS, "Column customers.tags is dropped with its data."))));
        return new ReportModel(
                "shop",
                "jdbc:mysql://fe.example.com:9030/shop",
                "StarRocks 4.1.0, shared-nothing",
                WHEN,
                schema,
                sizes,
                List.of(
                        new RevisionRow(
                                "3f9a01b2c4d5",
                                "create initial schema",
                                List.of(),
                                List.of("v1"),
                                Optional.of("2026-09-02 08:14:10"),
                                Optional.of("ci@build-7"),
                                false),
                        new RevisionRow(
                                "a81c22e09f31",
                                "revenue by country",
                                List.of("3f9a01b2c4d5"),
                                List.of(),
                                Optional.of("2026-10-11 16:40:02"),
                                Optional.of("ci@build-7"),
                                false),
                        new RevisionRow(
                                "c77d0e5b1a90",
                                "orders get a currency",
                                List.of("a81c22e09f31"),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true)),
                List.of(new PlannedRevision("c77d0e5b1a90", "orders get a currency", steps)),
                List.of(),
                List.of());
    }

    /** Tables with names as warehouses have them, some with relations, and views on top. */
    static ReportModel warehouse(int tables) {
        List<SchemaObject> objects = new ArrayList<>();
        Map<String, ObjectSize> sizes = new HashMap<>();
        for (int i = 0; i < tables; i++) {
            String layer = LAYERS.get(i % LAYERS.size());
            String thing = THINGS.get(i / LAYERS.size() % THINGS.size());
            int round = i / (LAYERS.size() * THINGS.size());
            String name = layer + thing + (round == 0 ? "" : "_" + round);
            List<Column> columns = new ArrayList<>();
            columns.add(Column.of(layer.equals("dim_") ? thing + suffix(round) + "_id" : "id", ScalarType.BIGINT));
            for (int j = 0; j < 6 + i % 20; j++) {
                columns.add(Column.of("column_" + j, j % 3 == 0 ? ScalarType.DATE : ScalarType.DOUBLE));
            }
            if (layer.equals("fct_") && round < 2) {
                columns.add(Column.of(thing + suffix(round) + "_id", ScalarType.BIGINT));
                columns.add(Column.of(THINGS.get((i + 3) % THINGS.size()) + suffix(round) + "_id", ScalarType.BIGINT));
                columns.add(Column.of("customer_id", ScalarType.BIGINT));
            }
            KeyModel model = layer.equals("dim_") ? KeyModel.PRIMARY : KeyModel.values()[i % 3];
            objects.add(Table.builder(name)
                    .columns(columns)
                    .key(model, columns.get(0).name())
                    .build());
            sizes.put(name, new ObjectSize((long) Math.pow(i + 1, 3), (long) Math.pow(i + 1, 3) * 120, i % 40));
        }
        for (int i = 0; i < tables / 10; i++) {
            String base = objects.get((i * 7) % tables).name();
            String second = objects.get((i * 13 + 2) % tables).name();
            objects.add(new View(
                    "v_" + i,
                    List.of(),
                    "SELECT * FROM " + base + " a JOIN " + second + " b ON a.id = b.id",
                    "",
                    Optional.empty()));
            if (i % 3 == 0) {
                objects.add(new View("v_top_" + i, List.of(), "SELECT * FROM v_" + i, "", Optional.empty()));
            }
        }
        return new ReportModel(
                "warehouse",
                "jdbc:mysql://fe:9030/warehouse",
                "StarRocks 4.1.0, shared-data",
                WHEN,
                Schema.of(objects).inDatabase("warehouse"),
                sizes,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String suffix(int round) {
        return round == 0 ? "" : "_" + round;
    }

    /** Every text is an attack. */
    static ReportModel hostile(String attack) {
        Table table = Table.builder("t" + attack)
                .columns(List.of(Column.of("c" + attack, ScalarType.INT).withComment(attack)))
                .properties(Map.of("p" + attack, attack))
                .comment(attack)
                .build();
        View view = new View(
                "v" + attack, List.of(), "SELECT '" + attack + "' FROM `t" + attack + "`", attack, Optional.empty());
        PlannedStep step =
                new PlannedStep(attack, Optional.of(Cost.METADATA), List.of(new Hazard(Hazard.Kind.REWRITE, attack)));
        return new ReportModel(
                attack,
                attack,
                attack,
                WHEN,
                Schema.of(List.of(table, view)),
                Map.of(),
                List.of(new RevisionRow(
                        attack,
                        attack,
                        List.of(attack),
                        List.of(attack),
                        Optional.of(attack),
                        Optional.of(attack),
                        true)),
                List.of(new PlannedRevision(attack, attack, List.of(step))),
                List.of(step),
                List.of(Message.error(CliCode.DRIFT, attack, attack, attack)));
    }

    private static String resource(String name) {
        try (var in = ReportSamples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
