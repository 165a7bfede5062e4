/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.console;

/** How numbers and statements are put for people. */
public final class Words {

    private static final int WIDTH = 90;

    private Words() {}

    /** As in "1 step" and "2 steps". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** On one line, shortened for people: of a CREATE only what is created. */
    public static String oneLine(String sql) {
        String text = sql.strip();
        int end = text.startsWith("CREATE") ? text.indexOf('\n') : -1;
        String line = (end < 0 ? text : text.substring(0, end))
                .replaceAll("\\s*\\($", "")
                .replaceAll("\\s+", " ");
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }
}
