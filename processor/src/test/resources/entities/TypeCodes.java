package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** Type codes of JDBC, zones, generated values, arrays, enums. */
public final class TypeCodes {
    @Entity
    public static class Codes {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.CHAR)
        String c;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        UUID u;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Short s;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        int si;

        @JdbcTypeCode(SqlTypes.TINYINT)
        boolean b;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Instant bi;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        @Column(precision = 9)
        Long dec;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        double num;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        float numf;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        Integer numi;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        BigDecimal numb;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        BigInteger numbi;

        @JdbcTypeCode(SqlTypes.REAL)
        @Column(precision = 40)
        Float rlf;

        @JdbcTypeCode(SqlTypes.DOUBLE)
        @Column(precision = 3)
        Double d3;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        int vi;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        LocalDate vd;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        BigDecimal vbd;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        boolean vbo;

        @JdbcTypeCode(SqlTypes.INTEGER)
        boolean ibo;

        @JdbcTypeCode(SqlTypes.CHAR)
        boolean cbo;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Duration bdu;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Instant vin;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Character vch;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        String vbs;

        @JdbcTypeCode(SqlTypes.LONGVARBINARY)
        byte[] lvb;

        @JdbcTypeCode(SqlTypes.TIME)
        LocalTime lt;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(length = 77)
        String lv7;

        @JdbcTypeCode(SqlTypes.NCHAR)
        @Column(length = 4)
        String nch;

        @JdbcTypeCode(SqlTypes.NCLOB)
        String ncl;

        @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
        String l32n;

        @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
        byte[] l32b;

        @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
        String lnv;

        @JdbcTypeCode(SqlTypes.DOUBLE)
        Float dbl;

        @JdbcTypeCode(SqlTypes.REAL)
        Double rl;

        @JdbcTypeCode(SqlTypes.BINARY)
        UUID bin;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        byte[] vb;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String lv;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String l32;

        @JdbcTypeCode(SqlTypes.CLOB)
        String cl;

        @JdbcTypeCode(SqlTypes.BLOB)
        byte[] bl;

        @JdbcTypeCode(SqlTypes.NVARCHAR)
        @Column(length = 22)
        String nv;

        @JdbcTypeCode(SqlTypes.JSON)
        Object js;

        @JdbcTypeCode(SqlTypes.UUID)
        UUID uu;

        @JdbcTypeCode(SqlTypes.DATE)
        LocalDate dt;

        @JdbcTypeCode(SqlTypes.TIMESTAMP)
        Instant ts;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
        OffsetDateTime tz;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
        Instant tu;

        @JdbcTypeCode(SqlTypes.BOOLEAN)
        Boolean bo;

        @JdbcTypeCode(SqlTypes.FLOAT)
        @Column(precision = 20)
        Double fl;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Locale lo;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 5)
        Character ch;

        @JdbcTypeCode(SqlTypes.ARRAY)
        List<Integer> ar;
    }

    @Entity
    public static class Zones {
        @Id
        long id;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        OffsetDateTime a;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime b;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        OffsetDateTime c;
    }

    @Entity
    public static class ZoneColumn {
        @Id
        long id;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "off")
        OffsetDateTime d;

        String e;
    }

    @Entity
    @SoftDelete
    public static class Soft {
        @Id
        long id;

        String a;
    }

    @Entity
    @SoftDelete(columnName = "gone", strategy = SoftDeleteType.ACTIVE)
    public static class Soft2 {
        @Id
        long id;

        @ManyToOne
        Soft soft;
    }

    @Entity
    public static class Tenanted {
        @Id
        long id;

        @TenantId
        String tenant;

        @TenantId
        @Column(name = "x")
        @Transient
        String no;

        String b;
    }

    @Entity
    public static class Gens {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @GeneratedColumn("a + 1")
        Integer g;

        int a;

        @ColumnDefault("'x'")
        @Column(length = 3)
        String d;

        @Generated
        String gg;

        @CurrentTimestamp
        Instant now;

        @Column(insertable = false, updatable = false)
        String ro;

        @Array(length = 5)
        int[] ints;

        @Array(length = 3)
        String[] strs;

        Double[] dbls;

        @Column(length = 12)
        List<String> strings;

        @Column(precision = 10, scale = 4)
        List<BigDecimal> decs;

        Set<UUID> ids;
        boolean[] bools;
        byte[] bytes;
        Byte b1;
        char[] chars;
        List<E> es;

        @Enumerated(EnumType.STRING)
        List<E> es2;

        E[] es3;
        Collection<LocalDate> dates;
    }

    public enum E {
        A,
        B;
    }

    public enum Big {
        A1 {},
        B1;

        @EnumeratedValue
        final String code = "x";
    }

    public enum Numd {
        A(1),
        B(2);

        @EnumeratedValue
        final int v;

        Numd(int v) {
            this.v = v;
        }
    }

    @Entity
    public static class EnumsV {
        @Id
        long id;

        @Enumerated(EnumType.STRING)
        Big big;

        Numd numd;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.VARCHAR)
        E e;

        @Enumerated(EnumType.ORDINAL)
        @JdbcTypeCode(SqlTypes.SMALLINT)
        E e2;

        @Convert(converter = EConv.class)
        E e3;

        E e4;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        E e5;

        @JdbcTypeCode(SqlTypes.INTEGER)
        E e6;
    }

    @Converter
    public static class EConv implements AttributeConverter<E, Character> {
        public Character convertToDatabaseColumn(E e) {
            return 'x';
        }

        public E convertToEntityAttribute(Character c) {
            return null;
        }
    }
}
