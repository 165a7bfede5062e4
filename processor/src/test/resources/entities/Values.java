package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.type.SqlTypes;

/** Simple values in every Java form. */
public class Values {

    @Entity
    public static class Primitives {
        @Id long id;
        boolean flag;
        byte tiny;
        short small;
        int whole;
        long big;
        float real;
        double precise;
        char letter;
        @Column(name = "named_int") int named;
        @Column(nullable = false) int refused;
        @Basic(optional = false) int basic;
        @Basic int plainBasic;
        @Column(insertable = false, updatable = false) double readOnly;
    }

    @Entity
    public static class Wrappers {
        @Id Long id;
        Boolean flag;
        Byte tiny;
        Short small;
        Integer whole;
        Long big;
        Float real;
        Double precise;
        Character letter;
        @Column(nullable = false) Integer refused;
        @Basic(optional = false) Integer basic;
        @Basic(optional = false) @Column(name = "b2") Long basicAndColumn;
        @Column(unique = true) Long unique;
    }

    @Entity
    public static class Texts {
        @Id String id;
        String plain;
        @Column(length = 1) String one;
        @Column(length = 255) String two;
        @Column(length = 4000) String longer;
        @Column(length = 65536) String large;
        @Column(length = 1048576) String largest;
        @Lob String lob;
        @Lob @Column(length = 500) String sizedLob;
        @Nationalized String national;
        @Lob @Nationalized String nationalLob;
        char[] chars;
        @Column(length = 40) char[] sizedChars;
        @Column(length = 7) Character sizedCharacter;
        @Column(length = 9) char sizedChar;
    }

    @Entity
    public static class Numbers {
        @Id Integer id;
        BigDecimal plain;
        @Column(precision = 12) BigDecimal twelve;
        @Column(precision = 12, scale = 4) BigDecimal scaled;
        @Column(precision = 38, scale = 38) BigDecimal fraction;
        @Column(scale = 3) BigDecimal onlyScale;
        @Column(length = 30) BigDecimal lengthOnly;
        BigInteger integer;
        @Column(precision = 20) BigInteger sized;
        @Column(precision = 20, scale = 2) BigInteger scaledInteger;
        @Column(precision = 5) int sizedInt;
        @Column(precision = 5, scale = 2) Long sizedLong;
        @Column(precision = 7) float sizedFloat;
        @Column(precision = 8) Float widerFloat;
        @Column(precision = 10) double sizedDouble;
        @Column(precision = 3) double narrowDouble;
        @Column(length = 10) Double lengthDouble;
    }

    @Entity
    public static class Bytes {
        @Id long id;
        byte[] plain;
        @Column(length = 16) byte[] sixteen;
        @Column(length = 1000000) byte[] many;
        @Lob byte[] lob;
        java.sql.Blob blob;
        java.sql.Clob clob;
        Serializable serial;
    }

    @Entity
    public static class Moments {
        @Id LocalDate id;
        LocalTime time;
        LocalDateTime dateTime;
        Instant instant;
        OffsetDateTime offset;
        OffsetTime offsetTime;
        ZonedDateTime zoned;
        Year year;
        Duration duration;
        ZoneOffset zoneOffset;
        ZoneId zone;
        DayOfWeek day;
        Month month;
        Date date;
        Calendar calendar;
        GregorianCalendar gregorian;
        @Temporal(TemporalType.DATE) Date onlyDate;
        @Temporal(TemporalType.TIME) Date onlyTime;
        @Temporal(TemporalType.TIMESTAMP) Date both;
        @Temporal(TemporalType.DATE) Calendar calendarDate;
        java.sql.Date sqlDate;
        java.sql.Time sqlTime;
        java.sql.Timestamp timestamp;
        @Column(precision = 3) LocalDateTime millis;
        @Column(secondPrecision = 3) Instant millis2;
        @Column(length = 40) LocalDateTime lengthy;
        @Column(length = 30) ZoneId sizedZone;
        @Column(precision = 20, scale = 9) Duration sizedDuration;
        @JdbcTypeCode(SqlTypes.BIGINT) Duration millisDuration;
    }

    @Entity
    public static class MonthsOnly {
        @Id long id;
        YearMonth yearMonth;
        MonthDay monthDay;
        Period period;
    }

    @Entity
    public static class Others {
        @Id UUID id;
        UUID other;
        @Column(length = 40) UUID sized;
        Currency currency;
        Locale locale;
        TimeZone timeZone;
        URL url;
        Class<?> type;
        InetAddress address;
        @Column(length = 10) Locale sizedLocale;
        @Column(length = 10) Currency sizedCurrency;
        @Column(length = 100) URL sizedUrl;
    }

    public enum Level { LOW, MIDDLE, HIGH { @Override public String toString() { return "h"; } } }

    @Entity
    public static class Enumerations {
        @Id Level id;
        Level plain;
        @Enumerated Level defaulted;
        @Enumerated(EnumType.ORDINAL) Level ordinal;
        @Enumerated(EnumType.STRING) Level named;
        @Enumerated(EnumType.STRING) @Column(length = 12) Level sized;
        @Enumerated(EnumType.STRING) @Column(nullable = false) Level required;
        @Column(length = 30) Level sizedOrdinal;
        @Column(precision = 4) Level preciseOrdinal;
        @JdbcTypeCode(SqlTypes.VARCHAR) Level byCode;
        @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20) Level sizedByCode;
        @JdbcTypeCode(SqlTypes.SMALLINT) Level smallByCode;
        @JdbcTypeCode(SqlTypes.INTEGER) Level intByCode;
    }

    @Entity
    public static class Codes {
        @Id long id;
        @JdbcTypeCode(SqlTypes.TINYINT) int tiny;
        @JdbcTypeCode(SqlTypes.INTEGER) long whole;
        @JdbcTypeCode(SqlTypes.BIGINT) int big;
        @JdbcTypeCode(SqlTypes.CHAR) String character;
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String sizedCharacter;
        @JdbcTypeCode(SqlTypes.VARCHAR) String text;
        @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 50) UUID uuid;
        @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longText;
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String longer;
        @JdbcTypeCode(SqlTypes.CLOB) String clob;
        @JdbcTypeCode(SqlTypes.NUMERIC) BigDecimal numeric;
        @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 10, scale = 2) BigDecimal decimal;
        @JdbcTypeCode(SqlTypes.NUMERIC) long numericLong;
        @JdbcTypeCode(SqlTypes.DOUBLE) BigDecimal doubled;
        @JdbcTypeCode(SqlTypes.FLOAT) Double floated;
        @JdbcTypeCode(SqlTypes.DATE) LocalDate date;
        @JdbcTypeCode(SqlTypes.TIMESTAMP) LocalDateTime timestamp;
        @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant instant;
        @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) OffsetDateTime zoned;
        @JdbcTypeCode(SqlTypes.VARBINARY) byte[] bytes;
        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 20) byte[] fixed;
        @JdbcTypeCode(SqlTypes.BLOB) byte[] blob;
        @JdbcTypeCode(SqlTypes.BOOLEAN) Boolean flag;
        @JdbcTypeCode(SqlTypes.CHAR) Boolean flagChar;
        @JdbcTypeCode(SqlTypes.INTEGER) Boolean flagInt;
        @JdbcTypeCode(SqlTypes.UUID) UUID uuid2;
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json;
        @JdbcTypeCode(SqlTypes.JSON) List<java.time.Year> jsonList;
        @JdbcTypeCode(SqlTypes.JSON) String jsonText;
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> array;
        @JdbcTypeCode(SqlTypes.VARCHAR) int textInt;
        @JdbcTypeCode(SqlTypes.SMALLINT) Integer smallInt;
    }

    @Entity
    public static class Arrays2 {
        @Id long id;
        String[] texts;
        int[] ints;
        Integer[] integers;
        long[] longs;
        double[] doubles;
        float[] floats;
        boolean[] flags;
        short[] shorts;
        List<String> textList;
        List<Integer> intList;
        List<Long> longList;
        Set<String> textSet;
        SortedSet<String> sorted;
        Collection<Double> doubleCollection;
        List<LocalDate> dates;
        List<Instant> instants;
        List<BigDecimal> decimals;
        List<UUID> uuids;
        List<Boolean> booleans;
        List<Level> levels;
        Level[] levelArray;
        List<Character> characters;
        List<Byte> byteList;
        LocalDateTime[] moments;
        @Column(length = 20) List<String> sizedTexts;
        @Column(precision = 9, scale = 2) List<BigDecimal> sizedDecimals;
        @Column(nullable = false) List<String> required;
    }
}
