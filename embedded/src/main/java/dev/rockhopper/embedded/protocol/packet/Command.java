/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import dev.rockhopper.embedded.protocol.ServerError;
import java.util.Optional;

/**
 * The commands that the frontend knows by number, with the names its messages use.
 *
 * <p>Source: {@code com.starrocks.mysql.MysqlCommand}. COM_SET_OPTION (27) and everything else is unknown to it (error 1047).
 */
public enum Command {
    SLEEP(0, "Sleep"),
    QUIT(1, "Quit"),
    INIT_DB(2, "Init DB"),
    QUERY(3, "Query"),
    FIELD_LIST(4, "Field List"),
    CREATE_DB(5, "Create DB"),
    DROP_DB(6, "Drop Db"),
    REFRESH(7, "Refresh"),
    SHUTDOWN(8, "Shutdown"),
    STATISTICS(9, "Statistics"),
    PROCESS_INFO(10, "Processlist"),
    CONNECT(11, "Connect"),
    PROCESS_KILL(12, "Kill"),
    DEBUG(13, "Debug"),
    PING(14, "Ping"),
    TIME(15, "Time"),
    DELAYED_INSERT(16, "DELETE_INSERT"),
    CHANGE_USER(17, "Change user"),
    STMT_PREPARE(22, "COM_STMT_PREPARE"),
    STMT_EXECUTE(23, "COM_STMT_EXECUTE"),
    STMT_SEND_LONG_DATA(24, "COM_STMT_SEND_LONG_DATA"),
    STMT_CLOSE(25, "COM_STMT_CLOSE"),
    STMT_RESET(26, "COM_STMT_RESET"),
    DAEMON(29, "COM_DAEMON"),
    RESET_CONNECTION(31, "COM_RESET_CONNECTION");

    private final int code;
    private final String description;

    Command(int code, String description) {
        this.code = code;
        this.description = description;
    }

    public static Optional<Command> of(int code) {
        for (Command command : values()) {
            if (command.code == code) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    public ServerError unsupported() {
        return ServerError.general("Unsupported command(" + description + ")");
    }
}
