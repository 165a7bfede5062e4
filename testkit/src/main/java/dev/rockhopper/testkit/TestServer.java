/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

/**
 * A server on which tests may make databases.
 *
 * @param description for people
 * @param url without a database, ended by a slash, perhaps with parameters
 * @param user may make and drop databases
 * @param password of the user; may be empty
 */
record TestServer(String description, String url, String user, String password) {

    String urlOf(String database) {
        int parameters = url.indexOf('?');
        String base = parameters < 0 ? url : url.substring(0, parameters);
        String slash = base.endsWith("/") ? "" : "/";
        return base + slash + database + (parameters < 0 ? "" : url.substring(parameters));
    }
}
