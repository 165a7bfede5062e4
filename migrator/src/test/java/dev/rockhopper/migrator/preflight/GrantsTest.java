/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grants in the forms in which a 4.1 frontend printed them. */
class GrantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GRANT 'root' TO 'u'@'%'                                                | ALTER        | true
                    GRANT 'a', 'db_admin' TO 'u'@'%'                                       | DROP         | true
                    GRANT 'reader' TO 'u'@'%'                                              | ALTER        | false
                    GRANT ALTER ON ALL TABLES IN ALL DATABASES TO ROLE 'r'                 | ALTER        | true
                    GRANT SELECT, INSERT ON ALL TABLES IN DATABASE shop TO USER 'u'@'%'    | ALTER        | false
                    GRANT SELECT, ALTER ON ALL TABLES IN DATABASE shop TO USER 'u'@'%'     | ALTER        | true
                    GRANT ALTER ON ALL TABLES IN DATABASE other TO USER 'u'@'%'            | ALTER        | false
                    GRANT DROP ON TABLE shop.t TO USER 'u'@'%'                             | DROP         | true
                    GRANT DROP ON TABLE shop.t2 TO USER 'u'@'%'                            | DROP         | false
                    GRANT ALL ON TABLE shop.a, shop.t TO USER 'u'@'%'                      | DROP         | true
                    GRANT CREATE TABLE, CREATE VIEW ON DATABASE shop TO ROLE 'r'           | CREATE TABLE | true
                    GRANT CREATE TABLE ON ALL DATABASES TO ROLE 'r'                        | CREATE TABLE | true
                    GRANT CREATE VIEW ON DATABASE shop TO ROLE 'r'                         | CREATE TABLE | false
                    GRANT ALTER ON ALL VIEWS IN DATABASE shop TO USER 'u'@'%'              | ALTER        | false
                    GRANT USAGE ON CATALOG default_catalog TO ROLE 'r'                     | CREATE TABLE | false
                    """)
    void giveWhatTheyName(String grant, String privilege, boolean given) {
        Need need = privilege.startsWith("CREATE")
                ? Need.onDatabase(privilege, "shop")
                : Need.on(privilege, "TABLE", "shop", "t");
        assertThat(Grants.of(grant).give(need)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GRANT 'db_admin' TO 'u'@'%'                                            | ''
                    GRANT SELECT ON TABLE shop.t TO USER 'u'@'%'                           | TABLE,VIEW,MATERIALIZED VIEW
                    GRANT SELECT ON ALL TABLES IN DATABASE shop TO USER 'u'@'%'            | VIEW,MATERIALIZED VIEW
                    GRANT DROP ON ALL VIEWS IN ALL DATABASES TO ROLE 'r'                   | TABLE,MATERIALIZED VIEW
                    GRANT SELECT ON ALL TABLES IN DATABASE other TO USER 'u'@'%'           | ''
                    """)
    void sayOfWhichKindsMoreMayBeHidden(String grant, String kinds) {
        assertThat(String.join(",", Sight.uncovered(Grants.of(grant), "shop"))).isEqualTo(kinds);
    }
}
