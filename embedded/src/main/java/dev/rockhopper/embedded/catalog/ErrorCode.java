/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

/** Error numbers of the server with their SQL states. Source: FE class {@code ErrorCode}; semantics section 8. */
public enum ErrorCode {
    DATABASE_EXISTS(1007, "HY000"),
    DATABASE_MISSING(1008, "HY000"),
    ACCESS_DENIED(1045, "28000"),
    NO_DATABASE(1046, "3D000"),
    TABLE_EXISTS(1050, "42S01"),
    DUPLICATE_COLUMN(1060, "42S21"),
    GENERAL(1064, "HY000"),
    UNKNOWN_THREAD(1094, "HY000"),
    UNKNOWN_VARIABLE(1193, "HY000"),
    PREPARE_UNSUPPORTED(1295, "HY000"),
    WRONG_OBJECT(1347, "HY000"),
    VIEW_WRONG_LIST(1353, "HY000"),
    TOO_MANY_COLUMNS(1117, "HY000"),
    PARTITION_LIST(1507, "HY000"),
    DUPLICATE_PARTITION(1517, "HY000"),
    COLOCATION(5063, "42000"),
    COMMON(5064, "42000"),
    LIKE_OF_VIEW(5075, "42000"),
    UNKNOWN_CATALOG(5078, "42000"),
    UNKNOWN_DATABASE(5501, "3F000"),
    UNKNOWN_TABLE(5502, "42602"),
    UNKNOWN_COLUMN(5509, "42S22"),
    IN_TRANSACTION(5305, "25000"),
    OTHER_PARTITIONING(5700, "42000"),
    INVALID_PARAMETER(6013, "42601"),
    MISSING_KEY_COLUMNS(6014, "42000"),
    INSERT_COLUMN_COUNT(5604, "42601"),
    /** Not an error of the server: something that this embedded server does not do. */
    EMBEDDED_LIMIT(20001, "0A000");

    private final int number;
    private final String sqlState;

    ErrorCode(int number, String sqlState) {
        this.number = number;
        this.sqlState = sqlState;
    }

    /** The number that goes over the wire. */
    public int number() {
        return number;
    }

    /** Five characters. */
    public String sqlState() {
        return sqlState;
    }
}
