/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times in the protocol's binary form, from their text and back. */
public final class BinaryTime {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,4})-(\\d{1,2})-(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,6}))?)?");
    private static final Pattern TIME = Pattern.compile("(-?)(\\d{1,7}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,6}))?");
    private static final int DATE_LENGTH = 4;
    private static final int SECONDS_LENGTH = 7;
    private static final int MICROS_LENGTH = 11;
    private static final int TIME_LENGTH = 8;
    private static final int TIME_MICROS_LENGTH = 12;
    private static final int HOURS_PER_DAY = 24;

    private BinaryTime() {}

    /** Writes {@code 2026-01-31} or {@code 2026-01-31 12:00:00.5}. */
    public static void writeDate(PayloadWriter out, String text) {
        Matcher parts = match(DATE, text);
        boolean hasTime = parts.group(4) != null;
        int micros = micros(parts.group(7));
        out.int1(micros > 0 ? MICROS_LENGTH : hasTime ? SECONDS_LENGTH : DATE_LENGTH)
                .int2(number(parts, 1))
                .int1(number(parts, 2))
                .int1(number(parts, 3));
        if (hasTime) {
            out.int1(number(parts, 4)).int1(number(parts, 5)).int1(number(parts, 6));
        }
        if (micros > 0) {
            out.int4(micros);
        }
    }

    /** Writes {@code -100:59:59.5}. */
    public static void writeTime(PayloadWriter out, String text) {
        Matcher parts = match(TIME, text);
        int hours = number(parts, 2);
        int micros = micros(parts.group(5));
        out.int1(micros > 0 ? TIME_MICROS_LENGTH : TIME_LENGTH)
                .int1(parts.group(1).length())
                .int4(hours / HOURS_PER_DAY)
                .int1(hours % HOURS_PER_DAY)
                .int1(number(parts, 3))
                .int1(number(parts, 4));
        if (micros > 0) {
            out.int4(micros);
        }
    }

    /** Reads a DATE or DATETIME parameter; a missing one is the least date, as in {@code MysqlParamParser}. */
    public static String readDate(PayloadReader in, boolean withTime) throws ProtocolViolation {
        PayloadReader value = new PayloadReader(in.sizedBytes());
        boolean present = value.remaining() >= DATE_LENGTH;
        int year = present ? value.int2() : 0;
        int month = present ? value.int1() : 1;
        int day = present ? value.int1() : 1;
        String date = String.format("%04d-%02d-%02d", year, month, day);
        return withTime ? date + ' ' + readClock(value) : date;
    }

    private static String readClock(PayloadReader value) throws ProtocolViolation {
        if (value.remaining() < SECONDS_LENGTH - DATE_LENGTH) {
            return "00:00:00";
        }
        String clock = String.format("%02d:%02d:%02d", value.int1(), value.int1(), value.int1());
        return value.remaining() < MICROS_LENGTH - SECONDS_LENGTH
                ? clock
                : clock + String.format(".%06d", value.int4());
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a date or time: " + text);
        }
        return matcher;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int micros(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000").substring(0, 6));
    }
}
