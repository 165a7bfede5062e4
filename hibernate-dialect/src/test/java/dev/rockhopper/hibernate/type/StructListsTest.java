/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.hibernate.testing.CapturingFactory;
import dev.rockhopper.hibernate.testing.SentStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of embeddables as ARRAY of STRUCT, and bytes inside of structures, which travel as hexadecimal digits. */
class StructListsTest {

    /** One field is a word of StarRocks. */
    @Embeddable
    @Struct(name = "bin")
    record Bin(
            String code, @Column(precision = 8, scale = 2) BigDecimal load, LocalDate checked, Boolean cold) {}

    @Embeddable
    @Struct(name = "seal")
    record Seal(String issuer, byte[] print, byte[][] older) {}

    @Embeddable
    @Struct(name = "rack")
    record Rack(Integer row, List<Bin> bins) {}

    @Embeddable
    record Crate(String label, Integer rank) {}

    @Entity(name = "Depot")
    static class Depot {
        @Id
        Long id = 1L;

        List<Bin> bins;
        Bin[] spare;
        Seal seal;
        List<Seal> seals;
        List<Rack> racks;
        Map<String, byte[]> keys;
        byte[][] badges;

        @JdbcTypeCode(SqlTypes.JSON_ARRAY)
        List<Crate> crates;
    }

    private static final Bin BIN = new Bin("a\"b", new BigDecimal("1.50"), LocalDate.parse("2024-01-02"), true);

    private static CapturingFactory factory;

    @BeforeAll
    static void open() {
        factory = CapturingFactory.of(Depot.class);
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    /** Attribute, value, what is bound, the SQL around it, what is selected, what the server sends. */
    static List<Arguments> values() {
        byte[] bytes = {0, (byte) 0xff, '"'};
        String bin = "{\"code\":\"a\\\"b\",\"load\":\"1.50\",\"checked\":\"2024-01-02\",\"cold\":true}";
        String sent = "{\"code\":\"a\\\"b\",\"load\":1.50,\"checked\":\"2024-01-02\",\"cold\":1}";
        String seal = "named_struct('issuer',s.`issuer`,'print',to_binary(s.`print`,'hex'),"
                + "'older',array_map(x1->to_binary(x1,'hex'),s.`older`))";
        return List.of(
                Arguments.of(
                        "bins",
                        Arrays.asList(BIN, null),
                        "[" + bin + ",null]",
                        "cast(cast(parse_json(?) as array<struct<`code` varchar,`load` varchar,`checked` varchar,`cold` boolean>>)"
                                + " as array<struct<`code` varchar,`load` varchar,`checked` date,`cold` boolean>>)",
                        "d1_0.bins",
                        "[" + sent + ",null]"),
                Arguments.of(
                        "spare",
                        new Bin[] {BIN},
                        "[" + bin + "]",
                        "cast(cast(parse_json(?)",
                        "d1_0.spare",
                        "[" + sent + "]"),
                Arguments.of(
                        "racks",
                        List.of(new Rack(1, List.of(BIN)), new Rack(2, List.of())),
                        "[{\"row\":1,\"bins\":[" + bin + "]},{\"row\":2,\"bins\":[]}]",
                        "array<struct<`row` int,`bins` array<struct<`code` varchar,`load` varchar,`checked` date,`cold` boolean>>>>",
                        "d1_0.racks",
                        "[{\"row\":1,\"bins\":[" + sent + "]},{\"row\":2,\"bins\":[]}]"),
                Arguments.of(
                        "seal",
                        new Seal("x", bytes, new byte[][] {{1}, {}}),
                        "{\"issuer\":\"x\",\"print\":\"00ff22\",\"older\":[\"01\",\"\"]}",
                        "array_map(s->case when s is null then null else " + seal + " end,[cast(parse_json(?)"
                                + " as struct<`issuer` varchar,`print` varchar,`older` array<varchar>>)])[1]",
                        "from_binary(d1_0.seal.`print`,'hex')",
                        "{\"issuer\":\"x\",\"print\":\"00FF22\",\"older\":[\"01\",\"\"]}"),
                Arguments.of(
                        "seals",
                        List.of(new Seal(null, null, null), new Seal("y", bytes, null)),
                        "[{\"issuer\":null,\"print\":null,\"older\":null},{\"issuer\":\"y\",\"print\":\"00ff22\",\"older\":null}]",
                        "'print',to_binary(x.`print`,'hex')",
                        "'print',from_binary(x.`print`,'hex')",
                        "[{\"issuer\":null,\"print\":null,\"older\":null},{\"issuer\":\"y\",\"print\":\"00FF22\",\"older\":null}]"),
                Arguments.of(
                        "keys",
                        Map.of("k", bytes),
                        "{\"k\":\"00ff22\"}",
                        "map_apply((k,v)->(k,to_binary(v,'hex')),cast(parse_json(?) as map<varchar,varchar>))",
                        "map_apply((k,v)->(k,from_binary(v,'hex')),d1_0.`keys`)",
                        "{\"k\":\"00FF22\"}"),
                Arguments.of(
                        "crates",
                        List.of(new Crate("l", 1)),
                        "[{\"label\":\"l\",\"rank\":1}]",
                        "parse_json(?)",
                        "d1_0.crates",
                        "[{\"label\": \"l\", \"rank\": 1}]"),
                Arguments.of(
                        "badges",
                        new byte[][] {bytes, null},
                        "[\"00ff22\",null]",
                        "array_map(x->to_binary(x,'hex'),cast(parse_json(?) as array<varchar>))",
                        "array_map(x->from_binary(x,'hex'),d1_0.badges)",
                        "[\"00FF22\",null]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBack(String attribute, Object value, String bound, String written, String selected, String sent)
            throws Exception {
        Depot depot = new Depot();
        Field field = Depot.class.getDeclaredField(attribute);
        field.set(depot, value);
        factory.statements().take();
        factory.sessions().inTransaction(session -> session.persist(depot));
        SentStatement insert = factory.statements().takeSent().get(0);
        assertThat(insert.parameters()).contains(bound);
        assertThat(insert.sql()).contains(written).doesNotContainPattern("parse_json\\([^?]");
        factory.statements().answer(List.of(Arrays.asList(sent)));
        Object read = factory.sessions()
                .fromTransaction(
                        session -> session.createSelectionQuery("select d." + attribute + " from Depot d", Object.class)
                                .getSingleResult());
        factory.statements().answer(List.of());
        assertThat(factory.statements().take().get(0)).contains(selected);
        assertThat(read).usingRecursiveComparison().isEqualTo(value);
    }

    @Test
    void onlyWhatLeavesTheServerIsMadeReadable() {
        factory.statements().take();
        factory.sessions().inTransaction(session -> {
            session.createSelectionQuery(
                            "select d.id from Depot d where d.badges in (select e.badges from Depot e)", Long.class)
                    .getResultList();
            session.createMutationQuery("insert into Depot (id, badges) select e.id + 1, e.badges from Depot e")
                    .executeUpdate();
            session.createMutationQuery("update Depot d set d.seal.print = :print where d.id = 1")
                    .setParameter("print", new byte[] {1})
                    .executeUpdate();
        });
        assertThat(factory.statements().take())
                .noneMatch(sql -> sql.contains("from_binary"))
                .last()
                .isEqualTo("update Depot set seal=named_struct('issuer',seal.issuer,'print',?,'older',seal.older)"
                        + " where Depot.id=1");
    }

    /** Hibernate would make JSON of it. */
    @Embeddable
    static class Nameless {
        String code;
    }

    @Entity(name = "Listed")
    static class Listed {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.STRUCT_ARRAY)
        List<Nameless> parts;
    }

    @Test
    void aListOfNamelessStructsIsRefusedAtBoot() {
        assertThatThrownBy(() -> CapturingFactory.of(Listed.class))
                .hasStackTraceContaining("RH5112")
                .hasStackTraceContaining("@Struct(name");
    }
}
