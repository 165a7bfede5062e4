/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

/**
 * The capability flags that matter here, and the set that the frontend announces.
 *
 * <p>Source: {@code com.starrocks.mysql.MysqlCapability}. The frontend offers neither TLS, compression, DEPRECATE_EOF nor
 * MULTI_STATEMENTS; a flag counts only when both sides announce it, so results always end with EOF packets. Several
 * statements in one query are nevertheless always run ({@code ConnectProcessor.executeQueryAttempt}).
 */
public final class Capability {

    static final int LONG_FLAG = 0x4;
    public static final int CONNECT_WITH_DB = 0x8;
    public static final int PROTOCOL_41 = 0x200;
    public static final int SSL = 0x800;
    static final int SECURE_CONNECTION = 0x8000;
    static final int PLUGIN_AUTH = 0x80000;
    static final int CONNECT_ATTRS = 0x100000;
    static final int PLUGIN_AUTH_LENENC_DATA = 0x200000;

    /** What the frontend announces: 3703308. */
    public static final int FRONTEND = LONG_FLAG
            | CONNECT_WITH_DB
            | PROTOCOL_41
            | SECURE_CONNECTION
            | PLUGIN_AUTH
            | CONNECT_ATTRS
            | PLUGIN_AUTH_LENENC_DATA;

    private Capability() {}

    static boolean has(int capabilities, int flag) {
        return (capabilities & flag) != 0;
    }
}
