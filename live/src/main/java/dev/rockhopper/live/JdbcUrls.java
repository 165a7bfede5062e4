/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few things that Rockhopper must know of the text of a JDBC URL. */
public final class JdbcUrls {

    private static final Pattern SHAPE =
            Pattern.compile("(jdbc:[^/]+//)(?:[^/@?]*@)?([^/?]*)(/[^?;]*)?(?:[?;].*)?", Pattern.DOTALL);

    private JdbcUrls() {}

    /** The URL without user information and parameters: both may hold a password. */
    public static String withoutSecrets(String url) {
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches()) {
            int end = url.indexOf('?');
            return end < 0 ? url : url.substring(0, end);
        }
        String path = matcher.group(3);
        return matcher.group(1) + matcher.group(2) + (path == null ? "" : path);
    }

    /** The database that the URL names; empty if it names none. */
    public static String database(String url) {
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches() || matcher.group(3) == null) {
            return "";
        }
        return matcher.group(3).substring(1);
    }

    /** The URL with another database; an empty one leaves it out. User information and parameters stay. */
    public static String withDatabase(String url, String database) {
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches()) {
            return url;
        }
        return url.substring(0, matcher.end(2)) + "/" + database
                + url.substring(matcher.group(3) == null ? matcher.end(2) : matcher.end(3));
    }
}
