/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.testing.CapturingFactory;
import dev.rockhopper.hibernate.testing.SentStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.Component;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each type: the column, what is bound, how it is written, and what is read back from what the server sends. */
class RoundTripTest {

    enum Colour {
        RED,
        GREEN
    }

    @Embeddable
    record Address(String city, int zip) {}

    @Entity(name = "Types")
    static class Types {
        @Id
        Long id;

        Boolean flag;
        Byte tiny;
        Short small;
        Integer number;
        Long big;

        @Column(precision = 38)
        BigInteger large;

        @Column(precision = 60, scale = 10)
        BigDecimal money;

        Float single;
        Double twice;
        String string;
        Character letter;
        UUID uuid;
        Colour ordinal;

        @Enumerated(EnumType.STRING)
        Colour name;

        byte[] bytes;
        LocalDate day;
        LocalTime clock;
        LocalDateTime moment;
        Instant instant;
        Duration span;
        List<String> words;
        Integer[] counts;
        UUID[] uuids;

        @JdbcTypeCode(SqlTypes.JSON)
        Address address;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> map;
    }

    private static CapturingFactory factory;

    @BeforeAll
    static void open() {
        factory = CapturingFactory.of(Types.class);
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    /** Attribute, column type, Java value, what is bound, what the server sends. */
    static List<Arguments> types() {
        UUID uuid = UUID.fromString("6f1e0c5e-3a06-4c2b-9a36-4b3e5a1f1c11");
        LocalDateTime moment = LocalDateTime.parse("2024-01-02T03:04:05.123456");
        return List.of(
                Arguments.of("flag", "boolean", true, true, true),
                Arguments.of("tiny", "tinyint", (byte) 7, (byte) 7, 7),
                Arguments.of("small", "smallint", (short) 7, (short) 7, 7),
                Arguments.of("number", "int", 7, 7, 7),
                Arguments.of("big", "bigint", 7L, 7L, 7L),
                Arguments.of("large", "decimal(38,0)", BigInteger.TEN, BigDecimal.TEN, BigDecimal.TEN),
                Arguments.of(
                        "money", "decimal(60,10)", new BigDecimal("1.5"), new BigDecimal("1.5"), new BigDecimal("1.5")),
                Arguments.of("single", "float", 1.5f, 1.5f, 1.5f),
                Arguments.of("twice", "double", 1.5, 1.5, 1.5),
                Arguments.of("string", "varchar(255)", "it's", "it's", "it's"),
                Arguments.of("letter", "char(1)", 'x', "x", "x"),
                Arguments.of("uuid", "varchar(36)", uuid, uuid.toString(), uuid.toString()),
                Arguments.of("ordinal", "tinyint", Colour.GREEN, (byte) 1, 1),
                Arguments.of("name", "varchar(255)", Colour.GREEN, "GREEN", "GREEN"),
                Arguments.of("bytes", "varbinary(255)", new byte[] {1, 2}, new byte[] {1, 2}, new byte[] {1, 2}),
                Arguments.of(
                        "day",
                        "date",
                        LocalDate.parse("2024-01-02"),
                        Date.valueOf("2024-01-02"),
                        Date.valueOf("2024-01-02")),
                Arguments.of("clock", "varchar(18)", LocalTime.parse("10:00"), "10:00:00", "10:00:00"),
                Arguments.of("moment", "datetime", moment, Timestamp.valueOf(moment), Timestamp.valueOf(moment)),
                Arguments.of(
                        "instant",
                        "datetime",
                        Instant.parse("2024-01-02T03:04:05Z"),
                        Timestamp.from(Instant.parse("2024-01-02T03:04:05Z")),
                        Timestamp.from(Instant.parse("2024-01-02T03:04:05Z"))),
                Arguments.of(
                        "span",
                        "decimal(21,0)",
                        Duration.ofSeconds(2),
                        new BigDecimal(2_000_000_000L),
                        new BigDecimal(2_000_000_000L)),
                Arguments.of(
                        "words",
                        "array<varchar(255)>",
                        List.of("a", "it's \"b\""),
                        "[\"a\",\"it's \\\"b\\\"\"]",
                        "[\"a\",\"it's \\\"b\\\"\"]"),
                Arguments.of("counts", "array<int>", new Integer[] {1, 2}, "[1,2]", "[1,2]"),
                Arguments.of(
                        "uuids", "array<varchar(36)>", new UUID[] {uuid}, "[\"" + uuid + "\"]", "[\"" + uuid + "\"]"),
                Arguments.of(
                        "address",
                        "json",
                        new Address("Rome", 1),
                        "{\"city\":\"Rome\",\"zip\":1}",
                        "{\"city\": \"Rome\", \"zip\": 1}"),
                Arguments.of("map", "json", Map.of("a", "b"), "{\"a\":\"b\"}", "{\"a\": \"b\"}"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void comesBack(String attribute, String column, Object value, Object bound, Object sent) throws Exception {
        assertThat(columnType(attribute)).isEqualTo(column);
        Types types = new Types();
        types.id = 1L;
        var field = Types.class.getDeclaredField(attribute);
        field.set(types, value);
        factory.statements().take();
        factory.sessions().inTransaction(session -> session.persist(types));
        assertThat(factory.statements().takeSent().get(0).parameters()).contains(bound);
        factory.statements().answer(List.of(Arrays.asList(sent)));
        Object read = factory.sessions()
                .fromTransaction(
                        session -> session.createSelectionQuery("select t." + attribute + " from Types t", Object.class)
                                .getSingleResult());
        assertThat(read).isEqualTo(value);
        factory.statements().answer(List.of());
    }

    @Test
    void complexValuesAreWrittenThroughACast() {
        Types types = new Types();
        types.id = 2L;
        types.words = List.of("a");
        types.map = Map.of("a", "b");
        factory.statements().take();
        factory.sessions().inTransaction(session -> session.persist(types));
        SentStatement insert = factory.statements().takeSent().get(0);
        assertThat(insert.inlined())
                .contains("cast(parse_json('[\"a\"]') as array<varchar>)")
                .contains("parse_json('{\"a\":\"b\"}')");
    }

    @Test
    void partsOfAJsonObjectAreReadAndChanged() {
        factory.statements().take();
        factory.sessions().inTransaction(session -> {
            session.createSelectionQuery("select t.address.city from Types t where t.address.zip > 3", String.class)
                    .getResultList();
            session.createMutationQuery("update Types t set t.address.zip = 4 where t.id = 1")
                    .executeUpdate();
        });
        assertThat(factory.statements().take())
                .containsExactly(
                        "select get_json_string(t1_0.address,'$.city') from Types t1_0"
                                + " where cast(get_json_string(t1_0.address,'$.zip') as int)>3",
                        "update Types set address=json_set(coalesce(address,json_object()),'$.zip',4) where Types.id=1");
    }

    private static String columnType(String attribute) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "StarRocks")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        var metadata =
                new MetadataSources(registry).addAnnotatedClass(Types.class).buildMetadata();
        var property = metadata.getEntityBinding(Types.class.getName()).getProperty(attribute);
        return property.getValue() instanceof Component component
                ? component.getAggregateColumn().getSqlType(metadata)
                : property.getColumns().get(0).getSqlType(metadata);
    }
}
