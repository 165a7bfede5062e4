/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.error;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an error of the server is about, by its code or else by its text, since most errors are 1064.
 *
 * <p>The first kind that fits counts, so the order matters. Source: FE class {@code ErrorCode}, and recorded messages.
 */
enum ServerError {
    /** The statement ran out of time. */
    TIMEOUT(
            Set.of(1317, 3024, 5024),
            "query timeout|exceeded? (the )?time ?limit|reached its timeout|execution timed out|exec(ute|ution)? timeout"),
    /** Another statement or job has the table. */
    BUSY(
            Set.of(1205, 5014, 5015, 5016, 5300),
            "state is not normal|operation is in progress|state not normal|under schema change|is not allowed (to|for) .* when .*(schema change|rollup|alter)"
                    + "|(lock|acquire) .*timeout|lock timeout|failed to acquire lock|commit timeout"),
    /** No part of the cluster can answer. */
    UNAVAILABLE(
            Set.of(1047, 5077),
            "no alive (backend|node)|no alive replicas|no available capacity|backend.* not alive|compute node.* not (alive|available)"
                    + "|not connected to leader|failed to send proxy request|rpc failed|cancelled by crash"),
    /** Who asks may not. */
    DENIED(Set.of(1044, 1045, 1130, 1142, 5203, 5204, 5206, 5207, 5208), "access denied"),
    /** A column that must have a value gets none. */
    NULL_VALUE(
            Set.of(1048, 1364, 6014),
            "column has no default value|must be explicitly mentioned in column permutation|missing key columns|null value in non-nullable column|column .*(cannot|can not|must not|should not) be null"
                    + "|the not null column|is null but .*not null"),
    /** Two rows with the same key. */
    DUPLICATE(Set.of(1062), "duplicate entry|duplicated? key .*conflict"),
    /** A value does not fit its column. */
    BAD_VALUE(
            Set.of(1264, 1406, 5606, 5609),
            "filtered data|out of range|data too long|overflow|invalid (date|datetime|number|json)|type mismatch of value"),
    /** The statement is wrong: syntax, an unknown name, or something that the table cannot do. */
    WRONG_STATEMENT(
            Set.of(
                    1007, 1008, 1046, 1049, 1050, 1051, 1052, 1053, 1054, 1055, 1058, 1060, 1064, 1066, 1096, 1102,
                    1109, 1110, 1146, 1166, 1193, 1305, 1347, 5064, 5078, 5501, 5502, 5505, 5509, 5604),
            "syntax error|analyzing error|unknown (table|column|database|catalog|function)|does not support|no matching function");

    private final Set<Integer> codes;
    private final Pattern text;

    ServerError(Set<Integer> codes, String text) {
        this.codes = codes;
        this.text = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /** The kind of an error, or empty if nothing is known about it. */
    static Optional<ServerError> of(SQLException error) {
        String message = String.valueOf(error.getMessage());
        return Arrays.stream(values())
                .filter(kind -> kind.codes.contains(error.getErrorCode())
                                && !(kind == WRONG_STATEMENT && error.getErrorCode() == 1064)
                        || kind.text.matcher(message).find())
                .findFirst()
                .or(() -> error.getErrorCode() == 1064 ? Optional.of(WRONG_STATEMENT) : Optional.empty());
    }
}
