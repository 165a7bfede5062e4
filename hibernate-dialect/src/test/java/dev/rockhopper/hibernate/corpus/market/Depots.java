/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.market;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Depots with lists of structs, bytes inside of structures, and documents. */
public final class Depots {

    private Depots() {}

    /** A place of a shelf. */
    @Embeddable
    @Struct(name = "bin")
    public record Bin(
            String code, @Column(precision = 8, scale = 2) BigDecimal load, LocalDate checked, Boolean cold) {}

    /** Works on some days. */
    @Embeddable
    @Struct(name = "shift")
    public static class Shift {
        String leader;
        Integer hands;
        List<String> days;
        Bin desk;
    }

    /** Lies in JSON; one of its fields is a word of StarRocks. */
    @Embeddable
    public record Crate(
            String label,
            Integer rank,
            LocalDate arrived,
            @Column(precision = 9, scale = 3) BigDecimal weight) {}

    /** Holds bytes. */
    @Embeddable
    @Struct(name = "seal")
    public record Seal(String issuer, byte[] print, byte[][] older) {}

    @Entity(name = "Depot")
    static class Depot {
        @Id
        Long id;

        String name;
        List<Bin> bins;

        @JdbcTypeCode(SqlTypes.STRUCT_ARRAY)
        List<Shift> shifts;

        Bin[] spare;
        Seal seal;
        List<Seal> seals;
        Map<String, byte[]> keys;
        byte[][] badges;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> doc;

        @JdbcTypeCode(SqlTypes.JSON_ARRAY)
        List<Crate> crates;

        @JdbcTypeCode(SqlTypes.JSON)
        Crate open;
    }
}
